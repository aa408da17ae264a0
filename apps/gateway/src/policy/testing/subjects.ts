import type { Sql } from '@qunxing/database';
import { encodeId, type NodeType } from '../../node-id.ts';
import type { Given } from './operation.ts';

/** Something that the case has to do with, as it stands. */
interface Subject {
  readonly id: string;
  readonly version: number;
}

/** What there is of the case at a moment, by type. */
export type Subjects = ReadonlyMap<NodeType, Subject>;

const kinds: readonly (readonly [NodeType, string])[] = [
  ['RecommendationList', 'recommendation-list'],
  ['Deliberation', 'deliberation'],
  ['PublicNotice', 'public-notice'],
  ['Nomination', 'nomination'],
  ['Announcement', 'announcement'],
];

/** Reads what there is of the case of a cluster. */
export const subjectsOf = async (sql: Sql, cluster: string): Promise<Subjects> => {
  const found = new Map<NodeType, Subject>([['Cluster', { id: cluster, version: 1 }]]);
  const read = async (type: NodeType, text: string, values: readonly unknown[]) => {
    const [row] = await sql.query<{ id: string; version: number }>(text, values);
    if (row !== undefined) found.set(type, row);
  };
  await read('Application', 'SELECT id, version FROM application WHERE cluster_id = $1', [cluster]);
  const application = found.get('Application')?.id ?? '';
  for (const [type, kind] of kinds)
    await read(
      type,
      `SELECT l.id, l.version FROM case_list l LEFT JOIN case_list_member m ON m.list_id = l.id AND m.application_id = $2
       WHERE l.kind = $1 ORDER BY m.application_id NULLS LAST, l.since DESC LIMIT 1`,
      [kind, application],
    );
  const ofApplication = (table: string) => `SELECT id, version FROM ${table} WHERE application_id = $1 LIMIT 1`;
  await read('Objection', ofApplication('objection'), [application]);
  await read('ExpertPanel', ofApplication('expert_panel'), [application]);
  await read('SpotCheck', 'SELECT id, version FROM spot_check LIMIT 1', []);
  await read('Evaluation', 'SELECT id, 1 AS version FROM evaluation WHERE cluster_id = $1 ORDER BY sequence LIMIT 1', [
    cluster,
  ]);
  return found;
};

/** Which argument names a thing of which type, and how an operation that changes one says which version was seen. */
export const argumentOf: Readonly<Record<string, NodeType>> = {
  application: 'Application',
  cluster: 'Cluster',
  list: 'RecommendationList',
  deliberation: 'Deliberation',
  notice: 'PublicNotice',
  objection: 'Objection',
  spotCheck: 'SpotCheck',
};

const quoted = (type: NodeType, subjects: Subjects): string =>
  `"${encodeId(type, subjects.get(type)?.id ?? '01990000-0000-7000-8000-000000000000')}"`;

/** What names the things of the case in arguments. */
export const givenBy = (subjects: Subjects): Given => ({
  ...Object.fromEntries(Object.entries(argumentOf).map(([argument, type]) => [argument, quoted(type, subjects)])),
  applications: `[${quoted('Application', subjects)}]`,
});
