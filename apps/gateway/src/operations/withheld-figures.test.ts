import type { Role } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../node-id.ts';
import { askAs, openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(2);
});
afterAll(() => test.close());

describe("an enterprise's figures", () => {
  const figures = async (role: Role, place: number) => {
    const query = `query ($cluster: ID!) { cluster(id: $cluster) { roster(first: 1) { edges { node {
      sizeClass { zh } values { value withheld item { key privacy } } } } } } }`;
    const { data } = await (await askAs(test, role))(query, {
      cluster: encodeId('Cluster', test.clusters[place] ?? ''),
    });
    return JSON.stringify(data);
  };
  const expense = /"value":"12\.5","withheld":false,"item":\{"key":"profile\/enterprise-rd-expense"/;
  const withheldExpense = /"value":null,"withheld":true,"item":\{"key":"profile\/enterprise-rd-expense"/;

  it.each<[Role, number]>([
    ['county', 0],
    ['operator', 0],
    ['prefecture', 1],
    ['centre', 1],
    ['province', 1],
    ['auditor', 1],
  ])('are seen by the %s of the division', async (role, place) => {
    expect(await figures(role, place)).toMatch(expense);
  });

  it.each<[Role, number]>([
    ['county', 1],
    ['operator', 1],
    ['expert', 0],
  ])('are withheld from the %s otherwise, and public ones are not', async (role, place) => {
    const seen = await figures(role, place);
    expect(seen).toMatch(withheldExpense);
    expect(seen).not.toContain('12.5');
    expect(seen).toContain('"sizeClass":{"zh":"小型"}');
    expect(seen).toContain('"value":"small","withheld":false');
  });

  it.each<[Role, number, number]>([
    ['county', 0, 200],
    ['county', 1, 403],
    ['auditor', 1, 200],
    ['expert', 0, 403],
  ])(
    'go to the %s with the file of a receipt only where they are seen (cluster %i: %i)',
    async (role, place, status) => {
      const id = encodeId('Evaluation', test.evaluations[place] ?? '');
      const answer = await test.server.inject({ url: `/receipts/${id}.json`, headers: await test.cookieOf(role) });
      expect(answer.statusCode).toBe(status);
      expect(answer.body.includes('12.5')).toBe(status === 200);
    },
  );
});
