import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connection/database.ts';
import { saveEnterprises } from '../enterprises/save-enterprises.ts';
import { recordRosters } from '../rosters/record-rosters.ts';
import { rosterPages } from '../rosters/roster-page.ts';
import { seedRegister, storeCluster } from '../testing/builders.ts';
import { openTestDatabase, testEngines } from '../testing/index.ts';
import {
  type RosterChange,
  type RosterRow,
  rosterRecorder,
  rosterRowHash,
  rosterRowsOf,
  rosterSlot,
} from './roster-changes.ts';
import { rosterRowHistory } from './roster-row-history.ts';

const [one, two, three] = ['91520324MA6DL0XX01', '91520324MA6DL0XX02', '91520324MA6DL0XX03'] as const;
const march = { at: new Date('2024-03-01T00:00:00Z'), by: 'county', source: '县填报' };

const row = (code: string, output: string | null, name = `${code.slice(-2)}厂`): RosterRow => ({
  code,
  name,
  industry: '2422',
  county: '520324',
  values: { 'profile/enterprise-output': output },
});

const change = (code: string, to: RosterRow | null, seen: string | null = null): RosterChange => ({
  slot: rosterSlot(2023, code),
  code,
  row: to,
  seen,
});

describe.each(testEngines)('rows of a roster in an %s database', (engine) => {
  let database: Database;
  let cluster: string;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await seedRegister(database.sql);
    cluster = await storeCluster(database.sql);
  });
  afterAll(() => database.close());

  const record = async (changes: readonly RosterChange[]) => {
    const recorder = rosterRecorder(2023, march);
    const application = { cluster } as Parameters<typeof recorder.now>[1];
    const now = await recorder.now(database.sql, application, changes);
    return recorder.write(database.sql, application, changes, now);
  };
  const members = async () => {
    const [page] = await rosterPages(database.sql, [{ clusterId: cluster, year: 2023, limit: 10, offset: 0 }]);
    return page?.members.map(({ creditCode, name, values }) => [creditCode, name, values['profile/enterprise-output']]);
  };

  it('are put on, changed and taken off; the others keep their order and what the form does not ask for', async () => {
    const enterprise = { name: '一厂', industryCode: '2422', countyCode: '520324', demonstration: false };
    await saveEnterprises(database.sql, [{ ...enterprise, creditCode: one }], march.at);
    const roster = { codes: [one], columns: { 'profile/enterprise-output': ['5'], 'trial/unasked': ['kept'] } };
    await recordRosters(database.sql, [{ clusterId: cluster, year: 2023, roster, source: '去年' }], march);
    const hashes = await record([
      change(two, row(two, '7')),
      change(three, row(three, null)),
      change(one, row(one, '6')),
    ]);
    expect(hashes[rosterSlot(2023, two)]).toBe(rosterRowHash(row(two, '7')));
    expect(await members()).toEqual([
      [one, '01厂', '6'],
      [two, '02厂', '7'],
      [three, '03厂', null],
    ]);
    await record([change(two, null)]);
    expect((await members())?.map(([code]) => code)).toEqual([one, three]);
    const { rows, source } = await rosterRowsOf(database.sql, cluster, 2023, [one, two]);
    expect([...rows.keys()]).toEqual([one]);
    expect(rows.get(one)?.values).toEqual({ 'profile/enterprise-output': '6', 'trial/unasked': 'kept' });
    expect(source).toBe('县填报');
  });

  it('are told apart by what they hold, so that nobody overwrites what they have not seen', async () => {
    const recorder = rosterRecorder(2023, march);
    const application = { cluster } as Parameters<typeof recorder.now>[1];
    const asked = [change(one, row(one, '6')), change(two, row(two, '1')), change(two, null, 'gone')];
    const now = await recorder.now(database.sql, application, asked.slice(0, 2));
    const standing = (await rosterRowsOf(database.sql, cluster, 2023, [one])).rows.get(one);
    expect(now.get(rosterSlot(2023, one))?.id).toBe(standing && rosterRowHash(standing));
    expect(now.get(rosterSlot(2023, one))?.agrees(change(one, row(one, '6', '01厂')))).toBe(true);
    expect(now.get(rosterSlot(2023, one))?.agrees(change(one, row(one, '8')))).toBe(false);
    expect(now.has(rosterSlot(2023, two))).toBe(false);
    const off = await recorder.now(database.sql, application, asked.slice(2));
    expect(off.get(rosterSlot(2023, two))).toMatchObject({ id: 'gone' });
  });

  it('have their history, each content once, the newest first', async () => {
    await record([change(three, row(three, '9'))]);
    const values = (await rosterRowHistory(database.sql, cluster, 2023, two)).map((entry) => entry.row?.values ?? null);
    expect(values).toEqual([null, { 'profile/enterprise-output': '7', 'trial/unasked': null }]);
    const third = await rosterRowHistory(database.sql, cluster, 2023, three);
    expect(third.map((entry) => entry.row?.values['profile/enterprise-output'])).toEqual(['9', null]);
  });
});
