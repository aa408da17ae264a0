import { eventsOf, formStream } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownId } from '../node-id.ts';
import { act, changed, draftAt, handedInAt } from '../operations/testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from '../operations/testing/trial-register.ts';
import { cellIn, readForm, recordFigures, recordStatements } from './testing.ts';

const output = 'profile/gross-output';
const tax = 'profile/tax';

// Clusters at even places lie in 正安县, which the county's account acts for.
let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(26);
});
afterAll(() => test.close());

const drafted = async (place: number) => changed(await draftAt(test, place)).id;

/** Puts the office of the operator in charge of another county. */
const moveOperator = (county: string) =>
  test.gateway.database.sql.query(
    `UPDATE organization SET division_code = $1 WHERE id = (SELECT p.organization_id
     FROM appointment p JOIN account a ON a.id = p.account_id WHERE a.login = 'operator')`,
    [county],
  );

const seenOf = async (application: string, item: string, period: string) =>
  cellIn(await readForm(test, 'county', application), item, period).seen;

describe('the form of an application', () => {
  it('asks for the items of the definitions, with the figures of the year at which its round judges', async () => {
    const form = await readForm(test, 'county', await drafted(0));
    expect(form).toMatchObject({ year: 2023, years: [2025, 2024, 2023], closedBecause: null });
    expect(form?.sections.map(({ letter }) => letter).join('')).toBe('ABCCCCCCCCDFG');
    expect(cellIn(form, output, 'y2023')).toMatchObject({
      value: '600000',
      reported: '60',
      unit: '亿元',
      lastYear: '600000',
    });
    expect(cellIn(form, output, 'y2020')).toMatchObject({ value: null, seen: null, changes: 0 });
    const items = form?.sections.flatMap((section) => section.items) ?? [];
    expect(items.filter(({ item, open }) => (item.kind === 'judged') === open)).toEqual([]);
    expect(items.find(({ item }) => item.key === output)?.neededYears).toContain(2021);
    expect(new Set(items.map(({ item }) => item.key)).size).toBe(items.length);
  });

  it('can be turned to a later year that is over, with the year before beside it', async () => {
    const [application] = [await drafted(2)];
    const form = await readForm(test, 'county', application, 2024);
    expect(form?.year).toBe(2024);
    expect(cellIn(form, output, 'y2024')).toMatchObject({ value: null, lastYear: '600000' });
    expect((await readForm(test, 'county', application, 2026))?.year).toBe(2023);
  });
});

describe('figures recorded in a form', () => {
  it('are in use at once, converted exactly, with source, comment and who recorded them', async () => {
    const application = await drafted(4);
    const seen = await seenOf(application, output, 'y2023');
    const { outcomes } = await recordFigures(test, 'county', application, [
      { item: output, period: 'y2023', typed: '70亿元', comment: '统计局核定', seen },
      { item: tax, period: 'y2023', typed: '1,200.5', takenOver: true, seen: null },
      { item: 'core-competitiveness/county-pillar-declaration', period: 'once', typed: '是', seen: null },
    ]);
    expect(outcomes).toMatchObject([
      { state: 'saved', cell: { value: '700000', reported: '70', unit: '亿元', comment: '统计局核定', changes: 2 } },
      { state: 'saved', cell: { value: '1200.5', takenOver: true, source: '正安县工信部门填报' } },
      { state: 'saved', cell: { value: 'true' } },
    ]);
    const [event] = await eventsOf(test.gateway.database.sql, [formStream(ownId('Application', application, 'id'))]);
    expect(event).toMatchObject({ type: 'form.recorded', by: { login: 'county' } });
    expect(event?.body).not.toContain('700000');
  });

  it('are refused cell by cell in words, and none holds the others back', async () => {
    const application = await drafted(6);
    const { outcomes } = await recordFigures(test, 'county', application, [
      { item: tax, period: 'y2023', typed: '很多', seen: null },
      { item: 'profile/employment', period: 'y2023', typed: '12.5', seen: null },
      { item: tax, period: 'y2022', typed: '-1', seen: null },
      { item: tax, period: 'y2021', typed: '12 公顷', seen: null },
      { item: tax, period: 'y2026', typed: '12', seen: null },
      { item: 'digital/infrastructure-judgement', period: 'once', typed: 'met', seen: null },
      { item: output, period: 'y2023', typed: null, seen: null },
      { item: 'profile/profit', period: 'y2023', typed: '-8', seen: null },
    ]);
    expect(outcomes?.map(({ code, state }) => code ?? state)).toEqual([
      'FIGURE_NOT_A_NUMBER',
      'FIGURE_NOT_WHOLE',
      'FIGURE_TOO_SMALL',
      'FIGURE_OTHER_UNIT',
      'FIGURE_NOT_ASKED',
      'FIGURE_JUDGED',
      'FIGURE_BLANK_UNEXPLAINED',
      'saved',
    ]);
    expect(outcomes?.[0]?.message).toEqual({
      zh: '“税收”2023 年：请填数字，如 12.5 万元。',
      en: expect.stringMatching(/^Tax paid, 2023: Enter a number, such as /),
    });
  });

  it('may be left blank with the reason, which takes the figure out of use and keeps it', async () => {
    const application = await drafted(8);
    const seen = await seenOf(application, output, 'y2022');
    const { outcomes } = await recordFigures(test, 'county', application, [
      { item: output, period: 'y2022', typed: null, reason: '统计口径调整', seen },
    ]);
    expect(outcomes).toMatchObject([
      { state: 'saved', cell: { value: null, blank: { zh: '统计口径调整' }, changes: 2 } },
    ]);
  });

  it('that somebody else has changed since are not overwritten: both values are told', async () => {
    const application = await drafted(10);
    const seen = await seenOf(application, output, 'y2023');
    const asked = (typed: string, from: string | null) => [{ item: output, period: 'y2023', typed, seen: from }];
    await recordFigures(test, 'operator', application, asked('650000', seen));
    const late = await recordFigures(test, 'county', application, asked('640000', seen));
    expect(late.outcomes).toMatchObject([
      { state: 'overtaken', message: { zh: expect.stringContaining('两个值都还在') }, cell: { value: '650000' } },
    ]);
    const agreed = await recordFigures(test, 'county', application, asked('650000', seen));
    expect(agreed.outcomes).toMatchObject([{ state: 'saved', cell: { changes: 2 } }]);
    const again = await recordFigures(
      test,
      'county',
      application,
      asked('640000', late.outcomes?.[0]?.cell?.seen ?? null),
    );
    expect(again.outcomes).toMatchObject([{ state: 'saved', cell: { value: '640000', changes: 3 } }]);
  });

  it('are recorded once by a request that arrives again, and its key serves nothing else', async () => {
    const application = await drafted(12);
    const asked = [{ item: tax, period: 'y2023', typed: '10', seen: null }];
    const first = await recordFigures(test, 'county', application, asked, 'the same key');
    expect(await recordFigures(test, 'county', application, asked, 'the same key')).toEqual(first);
    expect(first.outcomes).toMatchObject([{ state: 'saved', cell: { changes: 1 } }]);
    const other = [{ item: tax, period: 'y2023', typed: '11', seen: null }];
    expect(await recordFigures(test, 'county', application, other, 'the same key')).toEqual({
      errors: ['BAD_USER_INPUT'],
    });
  });

  it('are refused once the application was handed in, and to offices that only read', async () => {
    const { id } = await handedInAt(test, 14);
    const asked = [{ item: tax, period: 'y2023', typed: '10', seen: null }];
    expect(await recordFigures(test, 'county', id, asked)).toMatchObject({
      __typename: 'FormRefused',
      code: 'FORM_LOCKED',
    });
    expect(await recordFigures(test, 'prefecture', id, asked)).toMatchObject({ code: 'FORM_OTHER_OFFICE' });
    expect(await recordFigures(test, 'auditor', id, asked)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await recordFigures(test, 'expert', id, asked)).toEqual({ errors: ['BAD_USER_INPUT'] });
    expect((await readForm(test, 'prefecture', id))?.closedBecause?.zh).toContain('由');
    expect((await readForm(test, 'auditor', id))?.closedBecause?.zh).toContain('您可以查看');
  });

  it('may change where the application was returned for it, and nowhere else', async () => {
    const submitted = await handedInAt(test, 16);
    const accepted = changed(await act(test, 'prefecture', 'acceptApplication', submitted));
    const reopened = 'reopened: [{ part: "core-competitiveness", comment: "请核对产值" }]';
    const { id } = changed(await act(test, 'prefecture', 'returnApplication', accepted, reopened));
    const form = await readForm(test, 'county', id);
    expect(form?.openStatements).toEqual(['core-competitiveness']);
    const { outcomes } = await recordFigures(test, 'county', id, [
      { item: output, period: 'y2023', typed: '610000', seen: cellIn(form, output, 'y2023').seen },
      { item: 'green/clean-energy-use', period: 'y2023', typed: '1', seen: null },
      { item: tax, period: 'y2023', typed: '1', seen: null },
    ]);
    expect(outcomes?.map(({ state }) => state)).toEqual(['saved', 'closed', 'closed']);
  });

  it('that no aspect reads open again with the table where they stand', async () => {
    const submitted = await handedInAt(test, 22);
    const accepted = changed(await act(test, 'prefecture', 'acceptApplication', submitted));
    const reopened = 'reopened: [{ part: "years", items: ["profile/tax"], comment: "请核对税收" }]';
    const { id } = changed(await act(test, 'prefecture', 'returnApplication', accepted, reopened));
    const { outcomes } = await recordFigures(test, 'county', id, [
      { item: tax, period: 'y2023', typed: '1', seen: null },
      { item: 'profile/profit', period: 'y2023', typed: '1', seen: null },
    ]);
    expect(outcomes?.map(({ state }) => state)).toEqual(['saved', 'closed']);
  });

  it('of a county are not for the county beside it', async () => {
    const other = await draftAt(test, 1);
    expect(other).toMatchObject({ code: 'APPLICANT_OTHER_COUNTY' });
    const application = await drafted(18);
    await moveOperator('520325');
    const asked = [{ item: tax, period: 'y2023', typed: '10', seen: null }];
    expect(await recordFigures(test, 'operator', application, asked)).toEqual({ errors: ['BAD_USER_INPUT'] });
    await moveOperator('520324');
  });
});

describe('the statement on an aspect', () => {
  it('is the county’s own, and one that was changed meanwhile is not overwritten', async () => {
    const application = await drafted(20);
    const asked = (text: string, seen: string | null) => [{ slot: 'statement/green', text, seen }];
    expect(await recordStatements(test, 'operator', application, asked('能效领先', null))).toMatchObject({
      code: 'FORM_OTHER_OFFICE',
    });
    const first = await recordStatements(test, 'county', application, asked('能效领先', null));
    expect(first).toMatchObject({ outcomes: [{ state: 'saved', statement: { text: '能效领先' } }] });
    expect(await recordStatements(test, 'county', application, asked('水效领先', null))).toMatchObject({
      outcomes: [{ state: 'overtaken', statement: { text: '能效领先' } }],
    });
    const [statement] = (await readForm(test, 'county', application))?.statements ?? [];
    expect(statement).toMatchObject({ slot: 'statement/green', text: '能效领先' });
    const again = await recordStatements(test, 'county', application, asked('水效领先', statement?.seen ?? null));
    expect(again).toMatchObject({ outcomes: [{ state: 'saved', statement: { text: '水效领先' } }] });
  });

  it('is about an aspect of the standard', async () => {
    const nowhere = [{ slot: 'statement/weather', text: '晴', seen: null }];
    expect(await recordStatements(test, 'county', await drafted(24), nowhere)).toEqual({ errors: ['BAD_USER_INPUT'] });
  });
});
