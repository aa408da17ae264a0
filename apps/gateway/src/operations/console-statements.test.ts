import { certifications } from '@qunxing/database';
import { Kind, OperationTypeNode, parse, print } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeId, ownId } from '../node-id.ts';
import { compileOperation } from '../server/compiled-operations.ts';
import { type ConsoleDocument, consoleDocuments } from './console-documents.ts';
import { reviewedAt } from './testing/asked-panel.ts';
import { handedInAt } from './testing/asked-path.ts';
import { noticed } from './testing/noticed.ts';
import { askAs, openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

const most = 5;
const documents = (await consoleDocuments()).filter(
  ({ operation: { operation } }) => operation === OperationTypeNode.QUERY,
);

let test: TrialRegister;
let ask: Awaited<ReturnType<typeof askAs>>;
let askPrefecture: typeof ask;
let askAuditor: typeof ask;
let askProvince: typeof ask;
let application: string;
let spotCheck: string;
let invitation: string;
let certification: string;
let published: Awaited<ReturnType<typeof noticed>>;
let candidates: readonly object[];
beforeAll(async () => {
  test = await openTrialRegister();
  ask = await askAs(test, 'county');
  application = (await handedInAt(test, 10)).id;
  askPrefecture = await askAs(test, 'prefecture');
  askAuditor = await askAs(test, 'auditor');
  askProvince = await askAs(test, 'province');
  candidates = [{ application: await reviewedAt(test, 12), risk: 1, reasons: [] }];
  const ordered = await askProvince(
    `mutation ($candidates: [SpotCheckCandidateInput!]!) { orderSpotCheck(round: "guizhou-exercise", seed: "1", count: 1,
       candidates: $candidates, key: "the first draw") { ... on SpotCheckChanged { spotCheck { id } } } }`,
    { candidates },
  );
  // The selection above.
  spotCheck = (ordered.data as { orderSpotCheck: { spotCheck: { id: string } } }).orderSpotCheck.spotCheck.id;
  certification = await certified(test, application);
  published = await noticed(test, application);
  const invited = await askPrefecture(
    'mutation { invite(role: county, division: "520324", organization: "正安县工信局", name: "王明") { ... on Invited { path } } }',
  );
  // The selection above.
  invitation = (invited.data as { invite: { path: string } }).invite.path.replace('/invitation#', '');
  const opened = await askPrefecture(
    'mutation { openRecommendationList(round: "guizhou-exercise", key: "the first list") { __typename } }',
  );
  expect(opened.data).toEqual({ openRecommendationList: { __typename: 'RecommendationListChanged' } });
});
afterAll(() => test.close());

/** A certification as if the application had led to it. */
const certified = async ({ gateway, clusters }: TrialRegister, of: string): Promise<string> => {
  const by = { account: 'province', role: 'province', division: '520000' } as const;
  const moment = { at: '2026-03-02T01:00:00Z', on: '2026-03-02' };
  const granted = {
    ...{ cluster: clusters[10] ?? '', application: ownId('Application', of, 'id'), number: '黔工信认〔2026〕1号' },
    rules: { round: 'guizhou-exercise', procedure: 'sha256:1', standard: 'sha256:2' },
    term: { undecided: 'termYears' } as const,
  };
  const next = { stage: 'valid', id: 'certification', ...granted, certified: { by, moment } } as const;
  const event = { type: 'certification.granted', certification: next.id, by, moment, granted } as const;
  await certifications.write(gateway.database.sql, { next, event }, 1);
  return encodeId('Certification', next.id);
};

/** What a county does not see is asked for by the prefecture whose it is, by the province or by the auditor. */
const askerOf = ({ text }: ConsoleDocument) => {
  if (/\baudit(Events|EventTypes|Log)\b/.test(text)) return askAuditor;
  if (
    /\b(spotCheck|spotChecks|spotCheckCandidates|drawSpotCheck|panelCandidates|applicationsAwaitingPanel|bulkActs|bulkForecast|listCandidates|stepsDue)\b/.test(
      text,
    )
  )
    return askProvince;
  return text.includes('recommendationList(') ? askPrefecture : ask;
};

const variablesOf = ({ operation }: ConsoleDocument, first: number): Readonly<Record<string, unknown>> => {
  // The first cluster lies in the county of whoever asks, the second elsewhere: there figures are withheld, which is looked up.
  const cluster = encodeId('Cluster', test.clusters[1] ?? '');
  const values: Readonly<Record<string, unknown>> = {
    'id ID!': cluster,
    'cluster ID!': cluster,
    'application ID!': application,
    'of ID!': application,
    'notice ID!': published.notice,
    'receipt String!': published.receipt,
    'spotCheck ID!': spotCheck,
    'token String!': invitation,
    'seed String!': '1',
    'count Int!': 1,
    'candidates [SpotCheckCandidateInput!]!': candidates,
    'key String!': 'guizhou-exercise',
    'code String!': '520000',
    'round String!': 'guizhou-exercise',
    'division String!': '520300',
    'standard String': 'guizhou-exercise',
    'standard String!': 'guizhou-exercise',
    'requirement String!': 'green/clean-energy',
    'item String!': 'profile/gross-output',
    'period String!': 'y2023',
    'certification ID!': certification,
    'verb BulkVerb!': 'assign_experts',
    'step ListedStep!': 'deliberation',
    'text String!': '集群',
    'slot String!': 'basics:cluster:-:niche',
    'search String': '厂',
    'search String!': '集群',
    'demonstration Boolean!': true,
    'latest Boolean!': true,
    'year Int!': 2023,
    'first Int': first,
    'first Int!': first,
    'filter ClusterFilter': { search: '集群', standard: 'guizhou-exercise', coverageAtLeast: 1 },
    'filter ClusterFilter!': { county: '520302' },
    'filter EnterpriseFilter!': { cluster, title: 'any' },
    'orderBy ClusterOrder': { field: 'coverage', direction: 'descending' },
  };
  const named = (operation.variableDefinitions ?? []).map(({ variable, type }) => ({
    name: variable.name.value,
    type: print(type),
    needed: type.kind === Kind.NON_NULL_TYPE,
  }));
  const unknown = named.filter(({ name, type, needed }) => needed && !(`${name} ${type}` in values));
  expect(unknown, 'a value for every variable that the console must give').toEqual([]);
  return Object.fromEntries(named.map(({ name, type }) => [name, values[`${name} ${type}`]]));
};

const statementsOf = async (document: ConsoleDocument, first: number): Promise<number> => {
  const variables = variablesOf(document, first);
  test.statements.length = 0;
  const { data, errors } = await askerOf(document)(document.text, variables);
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).not.toContain(null);
  return test.statements.length;
};

it('the documents of the console are found', () => {
  expect(documents.length).toBeGreaterThan(20);
});

it.each(documents.map((document) => [document.operation.name?.value ?? '', document] as const))(
  `%s needs ${most} statements at most, as many for fifty rows as for one`,
  async (_name, document) => {
    const one = await statementsOf(document, 1);
    expect(await statementsOf(document, 50)).toBe(one);
    expect(one).toBeLessThanOrEqual(most);
  },
);

it.each(documents.map((document) => [document.operation.name?.value ?? '', document] as const))(
  '%s is answered the same when it was asked so often that it is compiled',
  async (_name, document) => {
    const parsed = parse(document.text);
    const operation = parsed.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operation && (await compileOperation(parsed, operation))).toBeDefined();
    const variables = variablesOf(document, 3);
    const ask = askerOf(document);
    const anew = await ask(`# never asked before\n${document.text}`, variables);
    for (const _answer of [1, 2, 3]) await ask(document.text, variables);
    expect(JSON.stringify(await ask(document.text, variables))).toBe(JSON.stringify(anew));
  },
);
