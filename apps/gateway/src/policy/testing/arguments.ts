import type { Sql } from '@qunxing/database';
import { getNamedType, isObjectType } from 'graphql';
import { encodeId, type NodeType } from '../../node-id.ts';
import type { Given, Operation } from './operation.ts';
import { argumentOf, givenBy, type Subjects } from './subjects.ts';

const parts = [
  'core-competitiveness',
  'sme-gradient',
  'supply-chain',
  'innovation',
  'digital',
  'green',
  'open-cooperation',
  'governance',
];
const each = (result: string): string => `[${parts.map((part) => `{ part: "${part}" result: ${result} }`).join(' ')}]`;

/** What a person would give, so that an operation fails for want of a right and not of words. */
const sensible: Given = {
  ...{
    round: '"guizhou-exercise"',
    standard: '"guizhou-exercise"',
    findings: each('in_order'),
    checks: each('as_reported'),
  },
  ...{ present: '["甲" "乙" "丙"]', quorum: '2', majority: 'majority_of_present' },
  ...{ votes: '{ inFavor: 2 against: 1 abstained: 0 }', niche: '"吉他制造"', number: '"黔工信〔2026〕1号"' },
  ...{ reopened: '[{ part: "green" comment: "请补充" }]', evidence: '["统计年鉴"]' },
  ...{ changes: '[{ item: "profile/gross-output" period: "y2023" typed: "61" source: "统计年鉴" }]' },
  statements: '[{ slot: "basics:cluster:-:niche" text: "吉他制造" }]',
};

/** What single operations are given instead. */
const own: Readonly<Record<string, Given>> = {
  recordRoster: { year: '2023' },
  markNotificationsRead: { until: '"2026-03-01T00:00:00Z"' },
  returnApplication: { findings: '[]' },
  invite: { role: 'operator', division: '"520324"' },
  recommendationList: { division: '"520300"' },
  division: { code: '"520324"' },
  criterion: { key: '"green"' },
  standard: { key: '"guizhou-exercise"' },
};

/** Operations on the panel of an application, which say the version of the panel that was seen. */
const onPanel = new Set(['assignAnotherExpert', 'judgeApplication', 'concludeExpertPanel', 'recuseExpert']);

/** What an operation changes, of several things that it names: the smallest. */
const changed: readonly NodeType[] = [
  'Objection',
  'SpotCheck',
  'PublicNotice',
  'Deliberation',
  'RecommendationList',
  'Application',
];

const namedIn = ({ field }: Operation): readonly NodeType[] =>
  field.args.flatMap(
    ({ name }) => argumentOf[name] ?? (name === 'applications' || name === 'candidates' ? ['Application'] : []),
  );

const versionOf = (operation: Operation, subjects: Subjects): number => {
  const named = namedIn(operation);
  const type = onPanel.has(operation.name) ? 'ExpertPanel' : changed.find((one) => named.includes(one));
  return (type && subjects.get(type)?.version) || 1;
};

/** What the argument `id` of a question names: a thing of the type that it answers with. */
const idOf = ({ name, field }: Operation, subjects: Subjects): string => {
  const named = getNamedType(field.type);
  const type = isObjectType(named) && named.name === 'PublishedNotice' ? 'PublicNotice' : named.name;
  // Whatever is no type of things is looked for among them in vain.
  const of = (name === 'node' || name === 'signatures' ? 'Application' : type) as NodeType;
  return `"${encodeId(of, subjects.get(of)?.id ?? '01990000-0000-7000-8000-000000000000')}"`;
};

/** What is only known from the database or from what has happened. */
export interface Circumstances {
  readonly today: string;
  /** Items that the application leaves blank. */
  readonly missing: readonly string[];
  /** Ids of experts: the two who are assigned, and one more. */
  readonly experts: readonly [string, string, string];
  readonly receipt: string;
  /** Items that the panel judges. */
  readonly judged: readonly string[];
}

/** The items that the panel of an application judges. */
export const judgedItems = async (sql: Sql): Promise<readonly string[]> => {
  const [panel] = await sql.query<{ state: { items: readonly { item: string }[] } }>(
    'SELECT state FROM expert_panel LIMIT 1',
  );
  return panel?.state.items.map(({ item }) => item) ?? [];
};

let requests = 0;

/** What an operation is given at a moment; undefined where something that it must name is not there yet. */
export const argumentsFor = (
  operation: Operation,
  subjects: Subjects,
  { today, missing, experts, receipt, judged }: Circumstances,
): Given | undefined => {
  if (namedIn(operation).some((type) => !subjects.has(type))) return undefined;
  requests += 1;
  const [first, second, third] = experts.map((id) => `"${encodeId('Expert', id)}"`);
  return {
    ...sensible,
    ...givenBy(subjects),
    ...{
      id: idOf(operation, subjects),
      version: String(versionOf(operation, subjects)),
      key: `"walk request ${requests}"`,
    },
    ...{ firstDay: `"${today}"`, visitedOn: `"${today}"`, receipt: `"${receipt}"` },
    experts: `[${first} ${second}]`,
    expert: (operation.name === 'assignAnotherExpert' ? third : first) ?? '""',
    candidates: `[{ application: ${givenBy(subjects).application} risk: 1 reasons: [] }]`,
    blanks: `[${missing.map((item) => `{ item: "${item}" reason: "尚未统计" }`).join(' ')}]`,
    judgements: `[${judged.map((item) => `{ item: "${item}" level: "met" reason: "见材料" }`).join(' ')}]`,
    ...own[operation.name],
  };
};
