import { demonstrationCode } from '@qunxing/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, askOnceAs, changed, draftAt, handedInAt } from '../operations/testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from '../operations/testing/trial-register.ts';
import { readRoster, recordRoster, recordStatements } from './testing.ts';

// Clusters at even places lie in 正安县, which the county's account acts for. Each has a roster of 2023 of two enterprises, the first of sixty.
let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(20);
});
afterAll(() => test.close());

const drafted = async (place: number) => changed(await draftAt(test, place)).id;

/** Values in the order of the columns, those that are not named empty. */
const valuesIn = (roster: Awaited<ReturnType<typeof readRoster>>, given: Readonly<Record<string, string>>) =>
  roster.columns.map(({ item }) => given[item.key] ?? '');

const output = 'profile/enterprise-output';
const size = 'profile/size-class';

describe('the roster of a form', () => {
  it('is read page by page, and asks each enterprise for what the definitions read', async () => {
    const application = await drafted(0);
    const first = await readRoster(test, 'county', application, { first: 40 });
    expect(first).toMatchObject({ open: true, total: 60 });
    expect(first.columns.map(({ item }) => item.key)).toEqual(expect.arrayContaining([size, output]));
    const second = await readRoster(test, 'county', application, { first: 40, after: 40 });
    expect(new Set([...first.rows, ...second.rows].map(({ code }) => code)).size).toBe(60);
    expect(first.rows[0]?.values[first.columns.findIndex(({ item }) => item.key === size)]).toBe('small');
  });

  it('is closed to who only reads, and not withheld from the offices above', async () => {
    const { id } = await handedInAt(test, 2);
    const seen = await readRoster(test, 'prefecture', id);
    expect(seen.open).toBe(false);
    expect(seen.rows[0]?.seen).not.toBeNull();
    const elsewhere = await readRoster(test, 'auditor', id);
    expect(elsewhere.rows[0]?.seen).not.toBeNull();
  });
});

describe('rows recorded in a roster', () => {
  it('are each saved or refused by themselves, and a bad cell is named', async () => {
    const application = await drafted(4);
    const roster = await readRoster(test, 'county', application);
    const row = (code: string, given: Readonly<Record<string, string>> = {}, changes: object = {}) => ({
      code,
      name: '新厂',
      industry: '2422',
      values: valuesIn(roster, given),
      seen: null,
      ...changes,
    });
    const [a, b, c, d] = [1, 2, 3, 4].map((number) => demonstrationCode(number)) as [string, string, string, string];
    const { outcomes } = await recordRoster(test, 'county', application, [
      row(a, { [output]: '0.5亿元', [size]: '小型' }),
      row('91110000600037341K'),
      row(a),
      row(b, {}, { name: ' ' }),
      row(c, { [output]: '很多' }),
      row(d, {}, { industry: '0000' }),
      row(b, { [size]: '特大' }),
      row(d, {}, { county: '520302' }),
    ]);
    expect(outcomes?.map(({ state, code }) => code ?? state)).toEqual([
      'saved',
      'CREDIT_CODE_CHECK_CHARACTER',
      'ROSTER_CODE_TWICE',
      'ROSTER_NAME_MISSING',
      'FIGURE_NOT_A_NUMBER',
      'INDUSTRY_CODE_UNKNOWN',
      'FIGURE_NOT_AN_OPTION',
      'ROSTER_OTHER_COUNTY',
    ]);
    expect(outcomes?.[4]?.message).toEqual({
      zh: '“企业产值”：请填数字，如 12.5 万元。',
      en: expect.stringMatching(/^Output of the enterprise: Enter a number/),
    });
    const after = await readRoster(test, 'county', application);
    expect(after.total).toBe(3);
    expect(after.rows.at(-1)).toMatchObject({ code: a, name: '新厂', industry: '2422' });
    expect(after.rows.at(-1)?.values).toEqual(valuesIn(roster, { [output]: '5000', [size]: 'small' }));
  });

  it('that somebody else has changed since are not overwritten, and taken off twice is taken off', async () => {
    const application = await drafted(6);
    const roster = await readRoster(test, 'county', application);
    const [first, second] = roster.rows;
    const asked = (name: string, seen: string | null | undefined) => [
      { code: demonstrationCode(20), name, values: [], seen },
    ];
    await recordRoster(test, 'operator', application, asked('甲厂', null));
    const late = await recordRoster(test, 'county', application, asked('乙厂', null));
    expect(late.outcomes).toMatchObject([{ state: 'overtaken', row: { name: '甲厂' } }]);
    const again = await recordRoster(test, 'county', application, asked('乙厂', late.outcomes?.[0]?.row?.seen));
    expect(again.outcomes).toMatchObject([{ state: 'saved', row: { name: '乙厂' } }]);
    const off = [{ code: first?.code, removed: true, seen: first?.seen }];
    expect((await recordRoster(test, 'operator', application, off)).outcomes).toMatchObject([
      { state: 'saved', row: null },
    ]);
    expect((await recordRoster(test, 'county', application, off)).outcomes).toMatchObject([
      { state: 'saved', row: null },
    ]);
    const left = await readRoster(test, 'county', application);
    expect(left.rows.map(({ code }) => code)).toEqual([second?.code, demonstrationCode(20)]);
  });

  it('are recorded once by a request that arrives again', async () => {
    const application = await drafted(8);
    const rows = [{ code: demonstrationCode(30), name: '丙厂', values: [], seen: null }];
    const first = await recordRoster(test, 'county', application, rows, 'the roster key');
    expect(await recordRoster(test, 'county', application, rows, 'the roster key')).toEqual(first);
    expect((await readRoster(test, 'county', application)).total).toBe(3);
  });

  it('of five hundred at once take no more statements than one', async () => {
    const application = await drafted(10);
    const rows = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({
        code: demonstrationCode(1000 + from + index),
        name: `第${from + index}厂`,
        values: [],
        seen: null,
      }));
    await recordRoster(test, 'county', application, rows(0, 1));
    test.statements.length = 0;
    await recordRoster(test, 'county', application, rows(1, 1));
    const one = test.statements.length;
    test.statements.length = 0;
    const { outcomes } = await recordRoster(test, 'county', application, rows(2, 500));
    expect(outcomes?.every(({ state }) => state === 'saved')).toBe(true);
    expect(test.statements.length).toBe(one);
    expect((await readRoster(test, 'county', application)).total).toBe(504);
  });

  it('are refused once the application was handed in, and may change where the roster was returned', async () => {
    const submitted = await handedInAt(test, 12);
    const rows = [{ code: demonstrationCode(40), name: '丁厂', values: [], seen: null }];
    expect(await recordRoster(test, 'county', submitted.id, rows)).toMatchObject({ code: 'FORM_LOCKED' });
    const accepted = changed(await act(test, 'prefecture', 'acceptApplication', submitted));
    const reopened = 'reopened: [{ part: "roster", comment: "请补充企业" }]';
    const { id } = changed(await act(test, 'prefecture', 'returnApplication', accepted, reopened));
    expect(await readRoster(test, 'county', id)).toMatchObject({ open: true });
    expect((await recordRoster(test, 'county', id, rows)).outcomes).toMatchObject([{ state: 'saved' }]);
  });
});

describe('what a form asks for beside figures', () => {
  const record = (application: string, slot: string, text: string, role: 'county' | 'operator' = 'county') =>
    recordStatements(test, role, application, [{ slot, text, seen: null }]);

  it('is recorded as its kind is read, and refused with the place named', async () => {
    const application = await drafted(14);
    expect(await record(application, 'commitments:incidents:r2:date', '2024年5月')).toMatchObject({
      outcomes: [
        {
          state: 'refused',
          code: 'FIELD_NOT_A_DATE',
          message: { zh: '“近三年事故事件”第 2 行日期：请填日期，如 2024-05-31。', en: expect.any(String) },
        },
      ],
    });
    const target = 'cultivation-plan:targets:core-competitiveness/gross-output:y';
    const { data } = await (await askOnceAs(test, 'county'))(
      `{ application(id: "${application}") { form { sections { key blocks { key most rows { key } fields { key kind } } } } } }`,
    );
    expect(JSON.stringify(data)).toContain('core-competitiveness/gross-output');
    const year = /"key":"(y\d{4})","kind":"number"/.exec(JSON.stringify(data))?.[1]?.slice(1);
    expect(await record(application, `${target}${year}`, '1,234.50')).toMatchObject({
      outcomes: [{ state: 'saved', statement: { text: '1234.50' } }],
    });
    expect(await record(application, 'basics:contact:-:telephone', '0851-1')).toMatchObject({
      outcomes: [{ state: 'saved' }],
    });
    expect(await record(application, 'basics:cluster:-:niche', '民谣吉他', 'operator')).toMatchObject({
      code: 'FORM_OTHER_OFFICE',
    });
    expect(await record(application, 'basics:cluster:-:nothing', '甲')).toEqual({ errors: ['BAD_USER_INPUT'] });
  });

  it('opens again with its part and with no other', async () => {
    const submitted = await handedInAt(test, 16);
    const accepted = changed(await act(test, 'prefecture', 'acceptApplication', submitted));
    const reopened = 'reopened: [{ part: "cultivation-plan", comment: "请细化任务" }]';
    const { id } = changed(await act(test, 'prefecture', 'returnApplication', accepted, reopened));
    const changes = [
      { slot: 'cultivation-plan:tasks:innovation:task', text: '建设中试平台', seen: null },
      { slot: 'basics:cluster:-:niche', text: '民谣吉他', seen: null },
    ];
    expect(await recordStatements(test, 'county', id, changes)).toMatchObject({
      outcomes: [{ state: 'saved' }, { state: 'closed' }],
    });
  });
});
