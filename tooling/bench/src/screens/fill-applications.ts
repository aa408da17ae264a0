import { createHash } from 'node:crypto';
import {
  type Application,
  type OpenRecommendationList,
  openRecommendationList,
  type RecommendationEvent,
  recommend,
} from '@qunxing/certification';
import { canonicalJson } from '@qunxing/criterion';
import { guizhouExerciseProcedure as procedure, guizhouExerciseRound as round } from '@qunxing/standards';
import type { MeasuredDatabase } from '../register/measured-database.ts';
import { type Cast, momentAt, officesOf } from './cast.ts';
import { type Filed, takeThePath } from './path.ts';

type Database = Pick<MeasuredDatabase, 'query'>;

/** Something that happened, as the table of events has it. */
interface EventRow {
  readonly stream: string;
  readonly sequence: number;
  readonly event: {
    readonly type: string;
    readonly by: { readonly account: string };
    readonly moment: { readonly at: string };
  };
}

const atOnce = 500;

/** Ids like those of the product, the same in every run: of version 7, counted. */
const idOf = (kind: number, place: number): string =>
  `019d0000-${kind.toString(16).padStart(4, '0')}-7000-8000-${place.toString(16).padStart(12, '0')}`;

const insertEvents = async ({ query }: Database, rows: readonly EventRow[]): Promise<void> => {
  const written = rows.map(({ stream, sequence, event }) => {
    const body = canonicalJson(event);
    const hash = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    return { stream, sequence, type: event.type, body, hash, account: event.by.account, at: event.moment.at };
  });
  await query(
    `INSERT INTO domain_event (stream, sequence, type, body, hash, account_id, at)
     SELECT stream, sequence, type, body, hash, account, at FROM jsonb_to_recordset($1::jsonb) AS e(stream text,
       sequence int, type text, body text, hash text, account text, at timestamptz)`,
    [JSON.stringify(written)],
  );
};

const castOf = async ({ query }: Database): Promise<Cast> => {
  const rows = await query<{ id: string; login: string }>('SELECT id, login FROM account');
  const idOfLogin = (login: string): string => {
    const found = rows.find((row) => row.login === login);
    if (found === undefined) throw new Error(`there is no account ${login}`);
    return found.id;
  };
  return {
    county: idOfLogin('county'),
    prefecture: idOfLogin('prefecture'),
    centre: idOfLogin('centre'),
    province: idOfLogin('province'),
  };
};

const rulesOf = async ({ query }: Database) => {
  const newest = async (kind: 'procedure' | 'standard', id: string): Promise<string> => {
    const [row] = await query<{ hash: string }>(
      `SELECT hash FROM ${kind} WHERE ${kind}_id = $1 ORDER BY sequence DESC LIMIT 1`,
      [id],
    );
    if (row === undefined) throw new Error(`there is no ${kind} ${id}`);
    return row.hash;
  };
  return { procedure: await newest('procedure', procedure.id), standard: await newest('standard', round.standard) };
};

const filedOf = ({ query }: Database, wanted: number): Promise<readonly Filed[]> =>
  query<Filed>(
    `SELECT c.id AS cluster, h.county, h.counties, e.id AS evaluation, e.input_hash AS input
     FROM cluster c
     JOIN LATERAL (SELECT min(k.county_code) AS county,
         jsonb_agg(jsonb_build_object('code', k.county_code, 'outputShare', k.output_share::text) ORDER BY k.county_code) AS counties
       FROM cluster_county k WHERE k.cluster_id = c.id) h ON h.county IS NOT NULL
     JOIN LATERAL (SELECT evaluation_id FROM latest_evaluation l WHERE l.cluster_id = c.id
       ORDER BY l.sequence DESC LIMIT 1) l ON true
     JOIN evaluation e ON e.id = l.evaluation_id
     WHERE c.programme_id IS NOT NULL ORDER BY c.id LIMIT $1::int`,
    [wanted],
  );

const insertApplications = (
  { query }: Database,
  told: readonly {
    readonly state: Application;
    readonly version: number;
    readonly since: string;
    readonly handedIn: string | null;
  }[],
) =>
  query(
    `INSERT INTO application (id, round_id, cluster_id, applicant_code, stage, version, state, procedure_hash, standard_hash,
       handed_in_at, since)
     SELECT a.state ->> 'id', a.state #>> '{rules,round}', a.state ->> 'cluster', a.state ->> 'applicant',
       a.state ->> 'stage', a.version, a.state, a.state #>> '{rules,procedure}', a.state #>> '{rules,standard}',
       a."handedIn", a.since
     FROM jsonb_to_recordset($1::jsonb) AS a(state jsonb, version int, "handedIn" timestamptz, since timestamptz)`,
    [JSON.stringify(told)],
  );

/** The open list of each prefecture, with as many of its verified clusters as it may recommend. */
const openLists = async (database: Database, verified: readonly Application[], cast: Cast): Promise<number> => {
  const prefectures = [...Map.groupBy(verified, ({ applicant }) => officesOf(cast, applicant).prefecture.division)];
  for (const [place, [division, some]] of prefectures.entries()) {
    const by = { account: cast.prefecture, role: 'prefecture', division } as const;
    const moment = momentAt(place, 30);
    const opened = openRecommendationList({ id: idOf(2, place), by, procedure, round }, moment);
    if ('refused' in opened) throw new Error(JSON.stringify(opened.refused));
    let list: OpenRecommendationList = opened.next;
    const events: RecommendationEvent[] = [opened.event];
    for (const application of some.slice(0, 5)) {
      const facts = { by, procedure, round, application, incidents: [], niche: application.id };
      const extended = recommend(list, facts, moment);
      if ('refused' in extended) throw new Error(JSON.stringify(extended.refused));
      list = extended.next;
      events.push(extended.event);
    }
    await database.query(
      `INSERT INTO case_list (id, kind, round_id, division_code, number, stage, version, state, since)
       VALUES ($1, 'recommendation-list', $2, $3, NULL, 'open', $4::int, $5::jsonb, $6::timestamptz)`,
      [list.id, round.id, division, events.length, JSON.stringify(list), moment.at],
    );
    await database.query(
      `INSERT INTO case_list_member (list_id, application_id, pending, place)
       SELECT $1, m.application, true, m.place FROM unnest($2::text[]) WITH ORDINALITY AS m (application, place)`,
      [list.id, list.members.map(({ application }) => application)],
    );
    await insertEvents(
      database,
      events.map((event, index) => ({ stream: `recommendation-list/${list.id}`, sequence: index + 1, event })),
    );
  }
  return prefectures.length;
};

/**
 * Fills a register with applications at all stages, each taken there by the verbs that officers use and kept with its events as the store
 * keeps them, whose checks all hold; only the acts' keys and what the worker makes of events are left out. The same in every run.
 * Gives their ids.
 */
export const fillApplications = async (database: Database, wanted: number): Promise<readonly string[]> => {
  const [cast, rules, filed] = [await castOf(database), await rulesOf(database), await filedOf(database, wanted)];
  if (filed.length < wanted) throw new Error(`only ${filed.length} clusters could apply, of ${wanted}`);
  const ids: string[] = [];
  const verified: Application[] = [];
  for (let start = 0; start < filed.length; start += atOnce) {
    const told = filed.slice(start, start + atOnce).map((one, place) => {
      const id = idOf(1, start + place);
      const { state, events } = takeThePath(id, start + place, one, { cast, rules });
      ids.push(id);
      if (state.stage === 'verified') verified.push(state);
      const handedIn = events.find(({ type }) => type === 'application.submitted')?.moment.at ?? null;
      return { state, events, version: events.length, handedIn, since: events.at(-1)?.moment.at ?? '' };
    });
    await insertApplications(
      database,
      told.map(({ events: _events, ...row }) => row),
    );
    await insertEvents(
      database,
      told.flatMap(({ state, events }) =>
        events.map((event, index) => ({ stream: `application/${state.id}`, sequence: index + 1, event })),
      ),
    );
  }
  await openLists(database, verified, cast);
  return ids;
};
