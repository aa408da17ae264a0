import type { Certification, Objection, SpotCheck } from '@qunxing/certification';
import { guizhouExerciseRound as round } from '@qunxing/standards';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actOf, begin, moment, type Path, seedPath } from '../applications/testing.ts';
import { certifications, certificationsOf } from '../certifications/certifications.ts';
import type { Database } from '../connection/database.ts';
import { eventsOf } from '../events/event.ts';
import { newId } from '../identity/new-id.ts';
import { objections, objectionsOfNotices } from '../objections/objections.ts';
import { countSpotChecks, spotCheckById, spotCheckPage, spotChecks } from '../spot-checks/spot-checks.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import { type Aggregate, type AggregateKind, type Led, streamOf } from './aggregate.ts';
import { beginAggregate, type Change, changeAggregate } from './change.ts';

const changed = <Row>(change: Change<Row, unknown>): Row => {
  if ('changed' in change) return change.changed;
  throw new Error(`not changed: ${JSON.stringify(change)}`);
};

describe.each(testEngines)('in an %s database', (engine) => {
  let database: Database;
  let path: Path;
  let application: string;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    path = await seedPath(database);
    application = changed(await begin(database, path)).id;
  });
  afterAll(() => database.close());

  const by = () => path.prefecture;
  const opened = <Of extends Aggregate>(kind: AggregateKind<Of>, led: Led<Of>) =>
    beginAggregate<Of, never>(
      database,
      kind,
      { begunFor: ['cluster', path.clusterId], act: actOf(by(), `open ${kind.concept}`) },
      async () => led,
    );
  const moved = <Of extends Aggregate>(kind: AggregateKind<Of>, row: Of['row'], led: Led<Of>, key: string) => {
    const asked = { id: row.id, version: row.version, act: actOf(by(), `${key} ${kind.concept}`) };
    return changeAggregate<Of, never>(database, kind, asked, async () => led);
  };
  /** What every kind of aggregate keeps: each state with its event, once, on the version that was seen. */
  const keepsItsContract = async <Of extends Aggregate>(kind: AggregateKind<Of>, first: Led<Of>, then: Led<Of>) => {
    const begun = changed(await opened(kind, first));
    expect(begun).toMatchObject({ id: first.next.id, version: 1, state: first.next });
    expect(changed(await opened(kind, first))).toEqual(begun);
    const both = await Promise.all([moved(kind, begun, then, 'one'), moved(kind, begun, then, 'other')]);
    expect(both.map((change) => Object.keys(change)[0]).sort()).toEqual(['changed', 'conflict']);
    const events = await eventsOf(database.sql, [streamOf(kind, begun.id)]);
    expect(events.map(({ sequence, type }) => [sequence, type])).toEqual([
      [1, first.event.type],
      [2, then.event.type],
    ]);
    const [now] = both.flatMap((change) => ('changed' in change ? [change.changed] : []));
    expect(now).toMatchObject({ version: 2, state: then.next });
    return now;
  };

  it('a spot check is kept with its visits, and listed for the office that ordered it', async () => {
    const act = { by: by(), moment };
    const draw = {
      round: round.id,
      seed: '20260511',
      candidates: [{ application, risk: 2, reasons: ['数据变动较大'] }],
      drawn: [application],
    };
    const ordered: SpotCheck = { stage: 'ordered', id: newId(), ...draw, ordered: act, records: [] };
    const visit = { application, visitedOn: moment.on, checks: [], result: 'as-reported', opinion: '属实' } as const;
    const finished: SpotCheck = { ...ordered, stage: 'finished', records: [{ ...visit, ...act }] };
    const row = await keepsItsContract(
      spotChecks,
      { next: ordered, event: { type: 'spot-check.ordered', spotCheck: ordered.id, ...act, ...draw } },
      { next: finished, event: { type: 'spot-check.recorded', spotCheck: ordered.id, ...act, record: visit } },
    );
    const { sql } = database;
    expect(row).toMatchObject({ roundId: round.id, divisionCode: '520300', stage: 'finished' });
    expect(await spotCheckById(sql, ordered.id)).toEqual(row);
    expect(await spotCheckPage(sql, '520300', { limit: 10, offset: 0 })).toEqual([row]);
    expect([await countSpotChecks(sql, null), await countSpotChecks(sql, '520400')]).toEqual([1, 0]);
  });

  it('a certification is kept with its term, and found by its application', async () => {
    const act = { by: by(), moment };
    const granted = {
      cluster: path.clusterId,
      application,
      rules: path.rules,
      number: '黔工信〔2026〕1号',
      term: { years: 3, basis: 'dates', endsBefore: '2029-05-11' },
    } as const;
    const certification: Certification = { stage: 'valid', id: newId(), ...granted, certified: act };
    const event = { type: 'certification.granted', certification: certification.id, ...act, granted } as const;
    const row = await keepsItsContract(
      certifications,
      { next: certification, event },
      { next: { ...certification, term: { undecided: 'termYears' } }, event },
    );
    expect(await certificationsOf(database.sql, [application])).toEqual([row]);
    expect(await database.sql.query('SELECT ends_before AS ends FROM certification')).toEqual([{ ends: null }]);
  });

  it('an objection is kept without who objects, and listed with its notice', async () => {
    const notice = newId();
    await database.sql.query(
      `INSERT INTO case_list (id, kind, round_id, division_code, stage, version, state, since)
       VALUES ($1, 'public-notice', $2, '520000', 'published', 1, '{}', $3::timestamptz)`,
      [notice, round.id, moment.at],
    );
    const filed = { notice, application, item: null, grounds: '数据不实', evidence: ['照片'], objector: 'sha256:…' };
    const objection: Objection = { stage: 'filed', id: newId(), ...filed, filed: moment };
    const about = { objection: objection.id, application, by: by(), moment };
    const admitted: Objection = { ...objection, stage: 'admitted', admitted: { by: by(), moment } };
    const row = await keepsItsContract(
      objections,
      { next: objection, event: { type: 'objection.filed', ...about, filed } },
      { next: admitted, event: { type: 'objection.admitted', ...about } },
    );
    expect(row).toMatchObject({ noticeId: notice, applicationId: application, stage: 'admitted' });
    expect(await objectionsOfNotices(database.sql, [notice])).toEqual([row]);
  });
});
