import {
  type Acting,
  assignExperts,
  concludePanel,
  type ExpertPanel,
  followList,
  judge,
  type PanelRefusal,
  recuse,
} from '@qunxing/certification';
import { guizhouExerciseProcedure as procedure } from '@qunxing/standards';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { streamOf } from '../aggregates/aggregate.ts';
import { alongside, beginAggregate, type Change, changeAggregate, type Decided } from '../aggregates/change.ts';
import { lockedRows } from '../aggregates/rows.ts';
import { countApplications } from '../applications/application-page.ts';
import { applicationsById } from '../applications/application-rows.ts';
import { applications } from '../applications/applications.ts';
import { actOf, begin, handIn, moment, type Path, seedPath } from '../applications/testing.ts';
import type { Database } from '../connection/database.ts';
import type { Sql } from '../connection/sql.ts';
import { eventsOf } from '../events/event.ts';
import { experts } from '../experts/experts.ts';
import { newId } from '../identity/new-id.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { expertPanels, type PanelAggregate } from './expert-panels.ts';
import { countPanels, panelPage } from './panel-page.ts';
import { type PanelRow, panelsOfApplications } from './panel-rows.ts';
import { seedExpert } from './testing.ts';

const province: Acting = { account: '', role: 'province', division: '520000' };
const expert = (account: string): Acting => ({ account, role: 'expert', division: null });
const judgements = [{ item: 'governance/mechanism-judgement', level: 'met', reason: '见章程' }];
const items = [{ item: 'governance/mechanism-judgement', levels: ['absent', 'partial', 'met'] }];

const changed = (change: Change<PanelRow, PanelRefusal>): PanelRow => {
  if ('changed' in change) return change.changed;
  throw new Error(`not changed: ${JSON.stringify(change)}`);
};

describe.each(testEngines)('a panel of experts in an %s database', (engine) => {
  let database: Database;
  let path: Path;
  let application: string;
  beforeEach(async () => {
    await database?.close();
    database = await openTestDatabase(engine);
    path = await seedPath(database);
    const begun = await begin(database, path);
    if (!('changed' in begun)) throw new Error('not begun');
    application = begun.changed.id;
    const act = actOf(path.county, 'submit');
    await changeAggregate(database, applications, { id: application, version: 1, act }, handIn(path));
    // As if every step before the review by experts had been taken.
    const taken = [{ step: 'provincial-review', opinion: '同意', by: province, moment }];
    await database.sql.query(`UPDATE application SET stage = 'reviewed', state = state || $1::jsonb WHERE id = $2`, [
      JSON.stringify({ stage: 'reviewed', taken }),
      application,
    ]);
    for (const name of ['one', 'two']) await seedExpert(database.sql, name);
  });
  afterAll(() => database.close());

  const by = (): Acting => ({ ...province, account: path.prefecture.account });
  const assigned = () =>
    beginAggregate<PanelAggregate, PanelRefusal>(
      database,
      expertPanels,
      { begunFor: ['cluster', path.clusterId], act: actOf(by(), 'assign') },
      async (sql) => {
        const [row] = await lockedRows(sql, applications, [application]);
        if (row === undefined) throw new Error('no application');
        const chosen = ['one', 'two'].map((account) => ({ account, divisions: [], employers: [] }));
        const facts = { id: newId(), by: by(), procedure, application: row.state, items, enterprises: [] };
        return assignExperts({ ...facts, experts: chosen }, moment);
      },
    );
  const change = (
    row: PanelRow,
    who: Acting,
    verb: (panel: ExpertPanel, sql: Sql) => Promise<Decided<PanelAggregate, PanelRefusal>>,
    key = `${row.version} ${who.account}`,
  ) => changeAggregate(database, expertPanels, { id: row.id, version: row.version, act: actOf(who, key) }, verb);
  const judged = async (row: PanelRow, account: string) =>
    changed(
      await change(row, expert(account), async (panel) => judge(panel, { by: expert(account), judgements }, moment)),
    );
  const mine = (account: string) => countApplications(database.sql, { seen: { kind: 'assignedTo', account } });

  it('is kept with its seats, its people and its events', async () => {
    const panel = await judged(changed(await assigned()), 'one');
    expect(panel).toMatchObject({
      applicationId: application,
      stage: 'open',
      version: 2,
      people: { one: { displayName: { 'zh-CN': 'one' } }, two: {} },
    });
    expect(await panelsOfApplications(database.sql, [application])).toEqual([panel]);
    const events = await eventsOf(database.sql, [streamOf(expertPanels, panel.id)]);
    expect(events.map(({ type }) => type)).toEqual(['expert-panel.assigned', 'expert-panel.judged']);
    const load = await experts(database.sql, new Date(moment.at));
    expect(load.map((row) => [row.account, row.load])).toEqual([
      ['one', 0],
      ['two', 1],
    ]);
  });

  it('shows its application to who is assigned, and no more to who recused', async () => {
    expect([await mine('one'), await mine('two')]).toEqual([0, 0]);
    const panel = changed(await assigned());
    expect([await mine('one'), await mine('two')]).toEqual([1, 1]);
    const who = expert('one');
    const reason = '曾任顾问';
    changed(
      await change(panel, who, async (state) => recuse(state, { by: who, procedure, expert: 'one', reason }, moment)),
    );
    expect([await mine('one'), await mine('two')]).toEqual([0, 1]);
    const seen = { kind: 'assignedTo', account: 'two' } as const;
    expect(await panelPage(database.sql, seen, { limit: 10, offset: 0 })).toHaveLength(1);
    expect(await countPanels(database.sql, seen)).toBe(1);
    expect(await countPanels(database.sql, { ...seen, account: 'one' })).toBe(0);
  });

  it('takes its application along when it is concluded, and changes neither when the application cannot follow', async () => {
    const panel = await judged(await judged(changed(await assigned()), 'one'), 'two');
    const conclude = (stage?: string) => async (state: ExpertPanel, sql: Sql) => {
      const concluded = concludePanel(state, { by: by(), procedure }, moment);
      const [row] = await lockedRows(sql, applications, [application]);
      if ('refused' in concluded || row === undefined) throw new Error('not concluded');
      const listed = { step: 'expert-review', list: state.id, by: by(), moment } as const;
      // The stage of an application that was taken back meanwhile, where one is told.
      const followed = followList({ ...row.state, ...(stage && { stage }) } as typeof row.state, listed, procedure);
      return 'refused' in followed ? followed : { ...concluded, alongside: [alongside(applications, row, followed)] };
    };
    expect(await change(panel, by(), conclude('declined'), 'declined')).toMatchObject({
      refused: { code: 'MEMBER_NOT_READY' },
    });
    expect(await panelsOfApplications(database.sql, [application])).toEqual([panel]);
    expect(changed(await change(panel, by(), conclude()))).toMatchObject({ stage: 'concluded', version: 4 });
    expect(await applicationsById(database.sql, [application])).toMatchObject([
      { stage: 'expert-reviewed', version: 3 },
    ]);
  });

  it('is changed on the version that was seen only', async () => {
    const panel = changed(await assigned());
    const later = await judged(panel, 'one');
    const who = expert('two');
    expect(await change(panel, who, async (state) => judge(state, { by: who, judgements }, moment))).toEqual({
      conflict: later,
    });
  });
});
