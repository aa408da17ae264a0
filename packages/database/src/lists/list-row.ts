import type {
  Announcement,
  AnnouncementEvent,
  Deliberation,
  DeliberationEvent,
  Nomination,
  NominationEvent,
  NoticeEvent,
  PublicNotice,
  RecommendationEvent,
  RecommendationList,
} from '@qunxing/certification';
import { givenKeys } from '../connection/given-keys.ts';
import type { Sql } from '../connection/sql.ts';

/** The states and events of each kind of list. */
interface ListKinds {
  readonly 'recommendation-list': { readonly state: RecommendationList; readonly event: RecommendationEvent };
  readonly deliberation: { readonly state: Deliberation; readonly event: DeliberationEvent };
  readonly 'public-notice': { readonly state: PublicNotice; readonly event: NoticeEvent };
  readonly announcement: { readonly state: Announcement; readonly event: AnnouncementEvent };
  readonly nomination: { readonly state: Nomination; readonly event: NominationEvent };
}

/** A kind of list of the path. */
export type ListKind = keyof ListKinds;

/** A list as it stands, with what pages select and sort by. */
export interface ListRow<Kind extends ListKind = ListKind> {
  readonly id: string;
  readonly kind: Kind;
  readonly roundId: string;
  /** Division of the office that keeps it. */
  readonly divisionCode: string;
  /** Document number; null until it has one. */
  readonly number: string | null;
  readonly stage: string;
  /** Counts the changes. */
  readonly version: number;
  readonly state: ListKinds[Kind]['state'];
  /** When it came into its stage, ISO date and time. */
  readonly since: string;
}

/** What a list of a kind consists of in the store. */
export interface ListAggregate<Kind extends ListKind> {
  readonly state: ListKinds[Kind]['state'];
  readonly event: ListKinds[Kind]['event'];
  readonly row: ListRow<Kind>;
}

/** The columns of a list `l`. */
export const listColumns = `l.id, l.kind, l.round_id AS "roundId", l.division_code AS "divisionCode", l.number, l.stage,
  l.version, l.state, to_json(l.since) #>> '{}' AS since`;

/** Lists of any kind by id. One statement. */
export const listsById = (sql: Sql, ids: readonly string[]): Promise<readonly ListRow[]> =>
  sql.query<ListRow>(`SELECT ${listColumns} FROM case_list l WHERE l.id = ${givenKeys}`, [ids]);

/** Whether a list is of a kind. */
export const isOfKind = <Kind extends ListKind>(row: ListRow, kind: Kind): row is ListRow<Kind> => row.kind === kind;
