import { createAccount, hashPassword, type Role, saveClusters, seedReference } from '@qunxing/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeRules } from '../seed/store-rules.ts';
import { openTestServer, type TestServer, trialPassword } from '../server/testing.ts';

let test: TestServer;
beforeAll(async () => {
  test = await openTestServer();
  const { database, library, divisions } = test.gateway;
  const { sql } = database;
  await seedReference(sql, [divisions.register]);
  await storeRules(database, library, test.clock.now);
  const entry = {
    name: '正安吉他产业集群',
    programmeId: 'guizhou',
    leadingIndustry: null,
    industryCode: null,
    niche: null,
    zoneId: null,
    demonstration: false,
    source: 'trial',
    counties: [{ code: '520324', lead: true, outputShare: null }],
  };
  await saveClusters(sql, [entry], test.clock.now);
  const passwordHash = await hashPassword(trialPassword);
  const title = { 'zh-CN': '试', en: 'trial' };
  for (const role of ['province', 'centre'] as const satisfies readonly Role[]) {
    for (const divisionCode of ['110000', '520000']) {
      const account = { role, divisionCode, displayName: title, organization: title, passwordHash };
      await createAccount(sql, { ...account, login: `${role}${divisionCode}`, demonstration: false }, test.clock.now);
    }
  }
}, 120_000);
afterAll(() => test.close());

const evaluate = async (login: string): Promise<string> => {
  const cookie = await test.cookieOf(login);
  const listed = await test.operation('{ clusters(first: 1) { edges { node { id } } } }', cookie);
  const { clusters } = listed.json<{ data: { clusters: { edges: { node: { id: string } }[] } } }>().data;
  const answer = await test.operation(
    `mutation { evaluateCluster(cluster: "${clusters.edges[0]?.node.id}", standard: "guizhou-2023") { __typename ... on EvaluationRefused { code } } }`,
    cookie,
  );
  return answer.body;
};

it.each(['province', 'centre'])('an account of a %s has clusters of its own province evaluated only', async (role) => {
  expect(await evaluate(`${role}110000`)).toContain('EVALUATION_OUTSIDE_DIVISION');
  expect(await evaluate(`${role}520000`)).not.toMatch(/EVALUATION_|errors/);
});
