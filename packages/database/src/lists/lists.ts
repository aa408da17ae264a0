import type { Act as Done } from '@qunxing/certification';
import type { AggregateKind } from '../aggregates/aggregate.ts';
import type { Sql } from '../connection/sql.ts';
import { type ListAggregate, type ListKind, listColumns } from './list-row.ts';

/** What of a list is kept beside its state, to be selected by. */
interface Kept {
  readonly round: string;
  /** By whom it was begun: the list is that of their division. */
  readonly begun: Done;
  readonly number: string | null;
  readonly stage: string;
  readonly members: readonly { readonly application: string; readonly pending: boolean }[];
}

const saveMembers = async (sql: Sql, list: string, members: Kept['members']): Promise<void> => {
  const values = [list, members.map(({ application }) => application), members.map(({ pending }) => pending)];
  await sql.query(
    'DELETE FROM case_list_member WHERE list_id = $1 AND application_id <> ALL($2::text[])',
    values.slice(0, 2),
  );
  await sql.query(
    `INSERT INTO case_list_member (list_id, application_id, pending, place)
     SELECT $1, m.application_id, m.pending, m.place
     FROM unnest($2::text[], $3::boolean[]) WITH ORDINALITY AS m (application_id, pending, place)
     ON CONFLICT (list_id, application_id) DO UPDATE SET pending = excluded.pending, place = excluded.place`,
    values,
  );
};

/** Lists of a kind: their table, which is that of every kind, and their streams. */
const listsOf = <Kind extends ListKind>(
  kind: Kind,
  keptOf: (state: ListAggregate<Kind>['state']) => Kept,
): AggregateKind<ListAggregate<Kind>> => ({
  concept: kind,
  select: (given) => `SELECT ${listColumns} FROM case_list l WHERE l.kind = '${kind}' AND l.id = ${given}`,
  write: async (sql, { next, event }, version) => {
    const { round, begun, number, stage, members } = keptOf(next);
    await sql.query(
      `INSERT INTO case_list (id, kind, round_id, division_code, number, stage, version, state, since)
       VALUES ($1, $2, $3, $4, $5, $6, $7::int, $8::jsonb, $9::timestamptz)
       ON CONFLICT (id) DO UPDATE SET number = excluded.number, stage = excluded.stage, version = excluded.version,
         state = excluded.state,
         since = CASE WHEN case_list.stage = excluded.stage THEN case_list.since ELSE excluded.since END`,
      [next.id, kind, round, begun.by.division, number, stage, version, JSON.stringify(next), event.moment.at],
    );
    await saveMembers(sql, next.id, members);
  },
});

/** Recommendation lists (推荐汇总表), one of a prefecture in a round. */
export const recommendationLists = listsOf('recommendation-list', (list) => ({
  round: list.round,
  begun: list.opened,
  number: list.stage === 'submitted' ? list.submitted.number : null,
  stage: list.stage,
  members: list.members.map(({ application }) => ({ application, pending: list.stage === 'open' })),
}));

/** Meetings that select the clusters of a round (审议). */
export const deliberations = listsOf('deliberation', (meeting) => ({
  round: meeting.round,
  begun: meeting.convened,
  number: meeting.stage === 'closed' ? meeting.closed.number : null,
  stage: meeting.stage,
  members: meeting.agenda.map((application) => ({ application, pending: meeting.stage === 'open' })),
}));

/** Public notices (公示); a member that an objection suspends is pending after the end of the notice as well. */
export const publicNotices = listsOf('public-notice', (notice) => ({
  round: notice.round,
  begun: notice.published,
  number: notice.number,
  stage: notice.stage,
  members: notice.members.map(({ application, standing: { is } }) => ({
    application,
    pending: is === 'noticed' || is === 'suspended',
  })),
}));

const decided = (applications: readonly string[]) =>
  applications.map((application) => ({ application, pending: false }));

/** Announcements of who is certified (公布). */
export const announcements = listsOf('announcement', ({ round, number, published, applications }) => ({
  ...{ round, number, begun: published, stage: 'published' },
  members: decided(applications),
}));

/** Lists of clusters that are put forward to the national level (推荐国家级). */
export const nominations = listsOf('nomination', ({ round, number, nominated, nominees }) => ({
  ...{ round, number, begun: nominated, stage: 'sent' },
  members: decided(nominees.map(({ application }) => application)),
}));
