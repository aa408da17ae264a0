import { bind, type CaseInput, issueReceipt, type Plan, type Standard, withFigures } from '@qunxing/evaluation';
import { demonstrationCode } from '@qunxing/reference';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { act, askOnceAs, changed, draftAt, explained } from '../operations/testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from '../operations/testing/trial-register.ts';
import { cellIn, readForm, readRoster, recordFigures, recordRoster } from './testing.ts';

let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(6);
});
afterAll(() => test.close());

const get = async (application: string, role: 'county' | 'expert' | 'province') => {
  const headers = await test.cookieOf(role);
  return test.server.inject({ url: `/form-cases/${application}.json`, headers });
};

/** What a browser makes of what it was served. */
const opened = (body: string): { readonly plan: Plan; readonly input: CaseInput } => {
  const { definitions, standard, input } = JSON.parse(body) as {
    readonly definitions: readonly unknown[];
    readonly standard: Standard;
    readonly input: CaseInput;
  };
  const bound = bind(definitions, standard);
  if ('refused' in bound) throw new Error(bound.refused[0]?.message.en);
  return { plan: bound.plan, input };
};

const locked = z.object({ application: z.object({ evaluation: z.object({ receipt: z.string() }) }) });

it('what a browser judges from what it was served, with what was typed put in, is what handing in evaluates', async () => {
  const drafted = changed(await draftAt(test, 0));
  const before = opened((await get(drafted.id, 'county')).body);
  const item = 'profile/gross-output';
  const { seen } = cellIn(await readForm(test, 'county', drafted.id), item, 'y2023');
  const { outcomes } = await recordFigures(test, 'county', drafted.id, [
    { item, period: 'y2023', typed: '72.5亿元', seen },
    { item, period: 'y2024', typed: '80亿元', seen: null },
    { item: 'profile/tax', period: 'y2024', typed: '3', seen: null },
  ]);
  const puts = (outcomes ?? []).map(({ cell }) => ({
    item: cell?.item ?? '',
    period: (cell?.period ?? 'once') as 'once',
    value: cell?.value ?? null,
    revision: cell?.revision ?? undefined,
  }));
  const typed = issueReceipt(before.plan, withFigures(before.input, puts));
  // That of the round: figures of a later year are kept, and have no say in it.
  expect(typed.evaluation.referenceYear).toBe(2023);
  const after = opened((await get(drafted.id, 'county')).body);
  expect(issueReceipt(after.plan, after.input).result).toBe(typed.result);
  const { data } = await (await askOnceAs(test, 'county'))(`{ application(id: "${drafted.id}") { missing { key } } }`);
  const missing = (data?.application ?? { missing: [] }) as Pick<typeof drafted, 'missing'>;
  const submitted = changed(
    await act(test, 'county', 'submitApplication', drafted, explained({ ...drafted, ...missing })),
  );
  const answer = await (await askOnceAs(test, 'county'))(
    `{ application(id: "${submitted.id}") { evaluation { receipt } } }`,
  );
  expect(locked.parse(answer.data).application.evaluation.receipt).toContain(typed.result);
});

it('the case is served to those only who see every figure of it', async () => {
  const { id } = changed(await draftAt(test, 2));
  expect((await get(id, 'county')).statusCode).toBe(200);
  expect((await get(id, 'expert')).statusCode).toBe(404);
  expect((await get(id, 'province')).statusCode).toBe(404);
  expect((await get('nothing', 'county')).statusCode).toBe(404);
  expect((await test.server.inject({ url: `/form-cases/${id}.json` })).statusCode).toBe(401);
});

it('what a browser judges with a roster that was typed is what the server judges once it is recorded', async () => {
  const { id } = changed(await draftAt(test, 4));
  const before = opened((await get(id, 'county')).body);
  const roster = await readRoster(test, 'county', id);
  const enterprise = { code: demonstrationCode(77), name: '新厂', industry: '2422' };
  const given: Readonly<Record<string, string>> = {
    'profile/size-class': 'medium',
    'profile/enterprise-output': '900',
  };
  const values = roster.columns.map(({ item }) => given[item.key] ?? '');
  const { outcomes } = await recordRoster(test, 'county', id, [{ ...enterprise, values, seen: null }]);
  expect(outcomes).toMatchObject([{ state: 'saved' }]);
  const served = before.input.roster.y2023;
  const typed = {
    ...served,
    codes: [...(served?.codes ?? []), enterprise.code],
    columns: Object.fromEntries(
      [...new Set([...Object.keys(served?.columns ?? {}), ...roster.columns.map(({ item }) => item.key)])].map(
        (item) => [item, [...(served?.columns[item] ?? served?.codes.map(() => null) ?? []), given[item] ?? null]],
      ),
    ),
  };
  const after = opened((await get(id, 'county')).body);
  const { revision = '', source = '' } = after.input.roster.y2023 ?? {};
  const put = { ...before.input, roster: { ...before.input.roster, y2023: { ...typed, revision, source } } };
  const receipt = (input: CaseInput) => issueReceipt(after.plan, input).result;
  expect(receipt(put)).toBe(receipt(after.input));
  expect(receipt(put)).not.toBe(receipt(before.input));
});
