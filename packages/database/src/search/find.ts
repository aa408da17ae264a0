import type { Stage } from '@qunxing/certification';
import { type ApplicationCondition, conditionSql } from '../applications/condition.ts';
import { allOf, anywhere, type Binding, binding } from '../connection/binding.ts';
import type { Sql } from '../connection/sql.ts';
import { type ListCondition, listConditionSql } from '../lists/condition.ts';
import type { ListKind } from '../lists/list-row.ts';

/** One of the words that are looked for, with what it may name beside a name or a number. */
export interface SearchWord {
  readonly text: string;
  readonly stages: readonly Stage[];
  readonly kinds: readonly ListKind[];
  /** Keys of rounds. */
  readonly rounds: readonly string[];
  /** Codes of divisions. */
  readonly divisions: readonly string[];
}

/** What is looked for, and what of it the person may see. */
interface Search {
  /** Each of them must be found; at least one. */
  readonly words: readonly SearchWord[];
  readonly applications: ApplicationCondition;
  readonly lists: ListCondition;
  /** Most of a kind. */
  readonly most: number;
}

/** Something that was found: a cluster, an application, or a list of a kind. */
export interface FoundRow {
  readonly kind: 'cluster' | 'application' | ListKind;
  readonly id: string;
  /** Name of the cluster; null of a list. */
  readonly name: string | null;
  /** Document number of a list, or of the certification that an application led to. */
  readonly number: string | null;
  /** Null of a cluster. */
  readonly stage: string | null;
  /** Key of the round; null of a cluster. */
  readonly roundId: string | null;
  readonly divisionCode: string;
  readonly demonstration: boolean;
}

const named = (column: string, text: string, values: Binding): string =>
  `${column} ILIKE ${values.bind(anywhere(text))}`;

const oneOf = (column: string, keys: readonly string[], values: Binding): string =>
  `${column} = ANY(${values.bind(keys)}::text[])`;

const every = (words: readonly SearchWord[], names: (word: SearchWord) => readonly string[]): string =>
  allOf(words.map((word) => `(${names(word).join(' OR ')})`));

const clustersSql = ({ words }: Search, values: Binding): string =>
  `SELECT 'cluster' AS kind, c.id, c.name, NULL AS number, NULL AS stage, NULL AS "roundId",
     c.division_code AS "divisionCode", c.demonstration, 0 AS rank, c.name AS place
   FROM cluster c WHERE c.programme_id IS NOT NULL AND ${every(words, ({ text, divisions }) => [
     named('c.name', text, values),
     named('c.leading_industry', text, values),
     named('c.niche', text, values),
     oneOf('c.division_code', divisions, values),
   ])}`;

const applicationsSql = ({ words, applications }: Search, values: Binding): string =>
  `SELECT 'application', a.id, c.name, t.number, a.stage, a.round_id, a.applicant_code, c.demonstration, 1, a.since::text
   FROM application a JOIN cluster c ON c.id = a.cluster_id LEFT JOIN certification t ON t.application_id = a.id
   WHERE ${conditionSql(applications, values)} AND ${every(words, ({ text, stages, rounds, divisions }) => [
     named('c.name', text, values),
     named('t.number', text, values),
     oneOf('a.stage', stages, values),
     oneOf('a.round_id', rounds, values),
     oneOf('a.applicant_code', divisions, values),
   ])}`;

const listsSql = ({ words, lists }: Search, values: Binding): string =>
  `SELECT l.kind, l.id, NULL, l.number, l.stage, l.round_id, l.division_code, false, 2, l.since::text
   FROM case_list l WHERE ${listConditionSql(lists, values)} AND ${every(
     words,
     ({ text, kinds, rounds, divisions }) => [
       named('l.number', text, values),
       oneOf('l.kind', kinds, values),
       oneOf('l.round_id', rounds, values),
       oneOf('l.division_code', divisions, values),
     ],
   )}`;

/** Clusters by name, then applications and lists from the newest on, that a person may see and that every word names. One statement. */
export const find = (sql: Sql, search: Search): Promise<readonly FoundRow[]> => {
  const values = binding();
  const most = values.bind(search.most);
  const kinds = [
    `(${clustersSql(search, values)} ORDER BY c.name, c.id LIMIT ${most}::int)`,
    `(${applicationsSql(search, values)} ORDER BY a.since DESC, a.id LIMIT ${most}::int)`,
    `(${listsSql(search, values)} ORDER BY l.since DESC, l.id LIMIT ${most}::int)`,
  ];
  return sql.query<FoundRow>(
    `SELECT f.kind, f.id, f.name, f.number, f.stage, f."roundId", f."divisionCode", f.demonstration
     FROM (${kinds.join(' UNION ALL ')}) f ORDER BY f.rank, CASE WHEN f.rank = 0 THEN f.place END, f.place DESC, f.id`,
    values.values,
  );
};
