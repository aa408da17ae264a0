import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reviewedAt } from './testing/asked-panel.ts';
import { act, askOnceAs, changed, handedInAt, type SeenApplication } from './testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

const seen = z.object({ id: z.string(), version: z.number() });
const forecastItem = z.object({
  application: seen,
  obstacle: z.object({ code: z.string() }).nullable(),
  becomes: z.object({ key: z.string() }).nullable(),
  experts: z.array(z.object({ id: z.string() })),
});
const forecast = z.object({
  bulkForecast: z.object({
    total: z.number(),
    tooMany: z.object({ zh: z.string() }).nullable(),
    items: z.array(forecastItem),
  }),
});
const outcomes = z.object({
  actOnApplications: z.array(
    z.object({
      is: z.string(),
      message: z.object({ zh: z.string(), en: z.string() }).nullable(),
      application: z.object({ id: z.string(), stage: z.object({ key: z.string() }) }).nullable(),
    }),
  ),
});

type Role = Parameters<typeof askOnceAs>[1];
type Item = { readonly application: string; readonly version: number; readonly experts?: readonly string[] };

let test: TrialRegister;

const foreseen = async (role: Role, args: string) => {
  const { data } = await (await askOnceAs(test, role))(
    `{ bulkForecast(${args}) { total tooMany { zh } items { application { id version } obstacle { code } becomes { key } experts { id } } } }`,
  );
  return forecast.parse(data).bulkForecast;
};

const acted = async (role: Role, verb: string, items: readonly Item[], key: string, words = '') => {
  const { data } = await (await askOnceAs(test, role))(
    `mutation ($items: [BulkItemInput!]!) { actOnApplications(verb: ${verb}, items: $items, words: "${words}", key: "${key}") {
       is message { zh en } application { id stage { key } } } }`,
    { items },
  );
  return outcomes.parse(data).actOnApplications;
};

const events = async (): Promise<number> => {
  const [row] = await test.gateway.database.sql.query<{ events: number }>(
    'SELECT count(*)::int AS events FROM domain_event',
  );
  return row?.events ?? 0;
};

// Clusters at even places lie in 正安县, which the county's account acts for.
beforeAll(async () => {
  test = await openTrialRegister(24);
});
afterAll(() => test.close());

describe('acting on many applications', () => {
  const handedIn: SeenApplication[] = [];
  beforeAll(async () => {
    for (const place of [0, 2, 4, 6]) handedIn.push(await handedInAt(test, place));
  });
  const items = () => handedIn.map(({ id, version }) => ({ application: id, version }));

  it('is foreseen for each that matches, with the refusals of the verb, and nothing is kept', async () => {
    const [first] = handedIn;
    if (first === undefined) throw new Error('nothing was handed in');
    const accepted = changed(await act(test, 'prefecture', 'acceptApplication', first));
    const before = await events();
    const { total, items: all } = await foreseen('prefecture', 'verb: accept');
    expect(total).toBe(4);
    expect(all.map(({ application: { id }, obstacle, becomes }) => [id, obstacle?.code, becomes?.key])).toEqual(
      expect.arrayContaining([
        [accepted.id, 'APPLICATION_OUT_OF_TURN', undefined],
        ...handedIn.slice(1).map(({ id }) => [id, undefined, 'accepted']),
      ]),
    );
    expect((await foreseen('prefecture', 'verb: accept, filter: { stages: ["submitted"] }')).total).toBe(3);
    expect((await foreseen('prefecture', 'verb: accept, filter: { search: "集群2" }')).total).toBe(1);
    const declining = await foreseen('prefecture', 'verb: decline, filter: { stages: ["submitted"] }');
    expect(declining.items.map(({ obstacle }) => obstacle?.code)).toEqual(
      Array.from({ length: 3 }, () => 'APPLICATION_REASON_MISSING'),
    );
    expect(await events()).toBe(before);
  });

  it('comes to done, refused or changed for each, and one does not keep another from being done', async () => {
    const [taken, second, third, fourth] = items();
    if (!taken || !second || !third || !fourth) throw new Error('four were handed in');
    const given = [{ ...taken, version: 3 }, second, { ...third, version: 1 }, fourth];
    const results = await acted('prefecture', 'accept', given, 'the first bulk', '齐备');
    expect(results.map(({ is, application }) => [is, application?.stage.key])).toEqual([
      ['refused', 'accepted'],
      ['done', 'accepted'],
      ['changed', 'submitted'],
      ['done', 'accepted'],
    ]);
    for (const { is, message } of results) expect(message === null).toBe(is === 'done');
    const { data } = await (await askOnceAs(test, 'county'))(
      `{ application(id: "${second.application}") { history { words } } }`,
    );
    expect(JSON.stringify(data)).toContain('齐备');
  });

  it('that is asked for again, in whatever parts, is done once', async () => {
    const [, second, , fourth] = items();
    if (!second || !fourth) throw new Error('four were handed in');
    const before = await events();
    const again = [
      ...(await acted('prefecture', 'accept', [fourth], 'the first bulk', '齐备')),
      ...(await acted('prefecture', 'accept', [second], 'the first bulk', '齐备')),
    ];
    expect(again.map(({ is }) => is)).toEqual(['done', 'done']);
    expect(await events()).toBe(before);
  });

  it('is for nobody who does not see them, and for no more than a request takes', async () => {
    const [, , third] = items();
    if (!third) throw new Error('four were handed in');
    expect(await acted('expert', 'accept', [third], 'of an expert')).toMatchObject([
      { is: 'absent', application: null },
    ]);
    const ask = await askOnceAs(test, 'prefecture');
    const mutation =
      'mutation ($items: [BulkItemInput!]!) { actOnApplications(verb: accept, items: $items, key: "too many of them") { is } }';
    const tooMany = Array.from({ length: 51 }, () => third);
    expect((await ask(mutation, { items: tooMany })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    const auditor = await (await askOnceAs(test, 'auditor'))(mutation, { items: [third] });
    expect(auditor.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is offered by what the office may do with how many', async () => {
    const offered = async (role: Role) => {
      const { data } = await (await askOnceAs(test, role))('{ bulkActs { total acts { verb count } } }');
      return data?.bulkActs;
    };
    expect(await offered('prefecture')).toEqual({
      total: 4,
      acts: [
        { verb: 'accept', count: 1 },
        { verb: 'decline', count: 4 },
      ],
    });
    expect(await offered('expert')).toEqual({ total: 0, acts: [] });
  });
});

describe('experts for many applications', () => {
  it('are chosen by rule so that the work is spread, and are assigned as they were foreseen', async () => {
    const reviewed: string[] = [];
    for (const place of [8, 10, 12]) reviewed.push(await reviewedAt(test, place));
    const args = 'verb: assign_experts, filter: { stages: ["reviewed"] }';
    const { items } = await foreseen('province', args);
    expect(items.map(({ experts, obstacle }) => [experts.length, obstacle])).toEqual(
      Array.from({ length: 3 }, () => [2, null]),
    );
    const load = Map.groupBy(
      items.flatMap(({ experts }) => experts.map(({ id }) => id)),
      (id) => id,
    );
    expect([...load.values()].map(({ length }) => length)).toEqual([2, 2, 2]);
    const given = items.map(({ application: { id, version }, experts }) => ({
      ...{ application: id, version, experts: experts.map((expert) => expert.id) },
    }));
    const [first, ...others] = given;
    if (!first) throw new Error('three were reviewed');
    const stale = { ...first, version: first.version + 1 };
    const results = await acted('province', 'assign_experts', [stale, ...others], 'experts for all');
    expect(results.map(({ is }) => is)).toEqual(['changed', 'done', 'done']);
    const after = await foreseen('province', args);
    expect(after.items.map(({ obstacle }) => obstacle?.code)).toEqual([undefined, 'MEMBER_TWICE', 'MEMBER_TWICE']);
    expect(await acted('province', 'assign_experts', others, 'experts for all')).toMatchObject([
      { is: 'done' },
      { is: 'done' },
    ]);
  });

  it('are not foreseen for an office that is told nothing of them', async () => {
    const { items } = await foreseen('prefecture', 'verb: assign_experts, filter: { stages: ["reviewed"] }');
    for (const { experts, obstacle } of items) {
      expect(experts).toEqual([]);
      expect(obstacle?.code).toBe('LIST_OTHER_OFFICE');
    }
  });
});

it('more than are looked through at once are refused with their number and the way out', async () => {
  const { sql } = test.gateway.database;
  await sql.query(
    `INSERT INTO application (id, round_id, cluster_id, applicant_code, stage, version, state, procedure_hash, standard_hash,
       handed_in_at, since)
     SELECT 'copy-' || n, round_id, cluster_id, applicant_code, 'declined', version, state, procedure_hash, standard_hash,
       handed_in_at, since
     FROM (SELECT * FROM application LIMIT 1) a, generate_series(1, 501) n`,
  );
  const { total, tooMany, items } = await foreseen('prefecture', 'verb: accept, filter: { stages: ["declined"] }');
  expect([total, items]).toEqual([501, []]);
  expect(tooMany?.zh).toMatch(/501 件，一次最多办理 500 件/);
});
