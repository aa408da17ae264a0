import { archivedEvaluations, type Role } from '@qunxing/database';
import { verifyReceipt } from '@qunxing/evaluation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeId, ownId } from '../node-id.ts';
import { askAs, openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(2);
});
afterAll(() => test.close());

const mutation = `mutation ($cluster: ID!, $standard: String!, $year: Int) {
  evaluateCluster(cluster: $cluster, standard: $standard, referenceYear: $year) {
    __typename
    ... on ClusterEvaluated { evaluation { id verdict referenceYear evaluatedBy receipt cluster { id } standard { key hash } } }
    ... on EvaluationRefused { code message { zh en } }
  }
}`;

/** The first cluster lies in Zheng'an County, the second in Honghuagang District; both in Zunyi. */
const evaluate = async (role: Role | undefined, place: number, standard = 'guizhou-exercise', year?: number) => {
  const ask = await askAs(test, role);
  return ask(mutation, { cluster: encodeId('Cluster', test.clusters[place] ?? ''), standard, year });
};

const evaluated = z.object({ evaluation: z.object({ id: z.string(), receipt: z.string() }) });

describe('evaluating a cluster', () => {
  it('keeps a receipt that can be verified offline', async () => {
    const { data, errors } = await evaluate('county', 0);
    expect(errors).toBeUndefined();
    expect(data?.evaluateCluster).toMatchObject({
      __typename: 'ClusterEvaluated',
      evaluation: { referenceYear: 2023, evaluatedBy: 'county', standard: { key: 'guizhou-exercise' } },
    });
    const { evaluation } = evaluated.parse(data?.evaluateCluster);
    const { database, library } = test.gateway;
    const [kept] = await archivedEvaluations(database.sql, [ownId('Evaluation', evaluation.id, 'id')]);
    expect(kept?.receipt).toBe(evaluation.receipt);
    const standard = library.standards.find((one) => one.standard.id === 'guizhou-exercise')?.standard;
    const definitions = library.criteria.map(({ definition }) => definition);
    const input: unknown = JSON.parse(kept?.input ?? '');
    const receipt: unknown = JSON.parse(evaluation.receipt);
    expect(verifyReceipt(receipt, { input, standard, definitions })).toMatchObject({ ok: true });
  });

  it.each<[Role, number]>([
    ['prefecture', 1],
    ['centre', 1],
    ['province', 0],
  ])('is open to the %s for a cluster of its division', async (role, place) => {
    expect((await evaluate(role, place)).data?.evaluateCluster).toMatchObject({ __typename: 'ClusterEvaluated' });
  });

  it.each<Role>(['expert', 'operator', 'auditor'])('is not for the %s', async (role) => {
    const { data, errors } = await evaluate(role, 0);
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('is not for anybody who has not signed in', async () => {
    const { errors } = await evaluate(undefined, 0);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });

  it.each<[string, Role, number, string, number | undefined]>([
    ['EVALUATION_OUTSIDE_DIVISION', 'county', 1, 'guizhou-exercise', undefined],
    ['EVALUATION_STANDARD_OF_ANOTHER_DIVISION', 'province', 0, 'yunnan-2023', undefined],
    ['EVALUATION_YEAR_TO_COME', 'province', 0, 'guizhou-exercise', 2026],
  ])('is refused as %s, keeping nothing', async (code, role, place, standard, year) => {
    const count = () => test.gateway.database.sql.query('SELECT count(*)::int AS n FROM evaluation');
    const before = await count();
    expect((await evaluate(role, place, standard, year)).data?.evaluateCluster).toMatchObject({
      __typename: 'EvaluationRefused',
      code,
      message: { zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) },
    });
    expect(await count()).toEqual(before);
  });
});
