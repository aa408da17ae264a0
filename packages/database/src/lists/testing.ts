import {
  type Acting,
  type Application,
  followList,
  openRecommendationList,
  type RecommendationList,
  recommend,
  recordVerification,
  review,
  submitRecommendationList,
} from '@qunxing/certification';
import { guizhouExerciseProcedure as procedure, guizhouExerciseRound as round } from '@qunxing/standards';
import { alongside, beginAggregate, changeAggregate } from '../aggregates/change.ts';
import { lockedRows } from '../aggregates/rows.ts';
import { type ApplicationRow, applicationsById } from '../applications/application-rows.ts';
import { applications } from '../applications/applications.ts';
import { actOf, begin, handIn, moment, type Path, takeUp } from '../applications/testing.ts';
import type { Database } from '../connection/database.ts';
import { newId } from '../identity/new-id.ts';
import { storeCluster } from '../testing/builders.ts';
import { listPage } from './list-page.ts';
import type { ListRow } from './list-row.ts';
import { recommendationLists } from './lists.ts';

const parts = ['green'];
const findings = [{ part: 'green', result: 'in-order' as const, comment: '' }];
const visit = { visitedOn: moment.on, checks: [{ part: 'green', result: 'as-reported' as const, comment: '' }] };

/** An application of a cluster of its own that was verified on site. */
export const verified = async (database: Database, path: Path, number: number): Promise<ApplicationRow> => {
  const clusterId = await storeCluster(database.sql, { name: `集群${number}` });
  const drafted = await begin(database, { ...path, clusterId }, `draft ${number}`);
  if (!('changed' in drafted)) throw new Error(`not begun: ${JSON.stringify(drafted)}`);
  const { id } = drafted.changed;
  const by = path.prefecture;
  const verbs = [
    handIn(path),
    takeUp(path),
    async (state: Application) => review(state, { by, procedure, parts, findings, opinion: '同意' }, moment),
    async (state: Application) =>
      recordVerification(state, { by, procedure, parts, ...visit, opinion: '属实' }, moment),
  ];
  for (const [index, verb] of verbs.entries()) {
    const act = actOf(index === 0 ? path.county : by, `${number} ${index}`);
    const change = await changeAggregate(database, applications, { id, version: index + 1, act }, verb);
    if (!('changed' in change)) throw new Error(`not changed: ${JSON.stringify(change)}`);
  }
  const [row] = await applicationsById(database.sql, [id]);
  if (row === undefined) throw new Error('an application that was verified is not there');
  return row;
};

/** Begins the prefecture's list, if it has none. */
export const open = (database: Database, { prefecture: by }: Path, key = 'open') =>
  beginAggregate(
    database,
    recommendationLists,
    { begunFor: ['division', '520300'], act: actOf(by, key) },
    async (sql) => {
      const same = {
        seen: { kind: 'always' },
        kind: 'recommendation-list',
        round: round.id,
        division: '520300',
      } as const;
      const [existing] = await listPage(sql, same, { limit: 1, offset: 0 });
      return openRecommendationList({ id: newId(), by, procedure, round, existing: existing?.id }, moment);
    },
  );

/** Puts an application on the list as it is then. */
export const recommended = (
  database: Database,
  { prefecture: by }: Path,
  list: Pick<ListRow, 'id'>,
  { state: application }: ApplicationRow,
  key = application.id,
) => {
  const facts = { by, procedure, round, application, incidents: [], niche: application.id };
  const asked = { id: list.id, version: 'newest' as const, act: actOf(by, key) };
  return changeAggregate(database, recommendationLists, asked, async (state) => recommend(state, facts, moment));
};

/** Sends a list, and each of its members along with it. */
export const sending =
  (by: Acting, number: string) => async (list: RecommendationList, sql: Parameters<typeof lockedRows>[0]) => {
    const rows = await lockedRows(
      sql,
      applications,
      list.members.map(({ application }) => application),
    );
    const candidates = rows.map(({ state }) => ({ application: state, incidents: [] }));
    const sent = submitRecommendationList(list, { by, procedure, round, number, candidates }, moment);
    if ('refused' in sent) return sent;
    const listed = { step: 'recommendation', list: list.id, by, moment } as const;
    return {
      ...sent,
      alongside: rows.map((row) => {
        const followed = followList(row.state, listed, procedure);
        if ('refused' in followed) throw new Error(JSON.stringify(followed.refused));
        return alongside(applications, row, followed);
      }),
    };
  };
