import { certifications, recordIncidents } from '@qunxing/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { encodeId, ownId } from '../node-id.ts';
import { freshKey, givenOut, mutateList } from './testing/asked-lists.ts';
import { askOnceAs, handedInAt } from './testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

const round = 'round: "guizhou-exercise"';
const inMeeting = mutateList('Deliberation', 'deliberation', 'id');
const moment = { at: '2026-03-02T01:00:00Z', on: '2026-03-02' };
const by = { account: 'province', role: 'province', division: '520000' } as const;

let test: TrialRegister;
const ids: string[] = [];

/** Puts the application at a place as if its steps had been taken. */
const put = async (place: number, stage: string, steps: readonly string[]): Promise<void> => {
  const taken = steps.map((step) => ({ step, list: 'list', by, moment }));
  await test.gateway.database.sql.query('UPDATE application SET stage = $1, state = state || $2::jsonb WHERE id = $3', [
    stage,
    JSON.stringify({ stage, taken }),
    ownId('Application', ids[place] ?? '', 'id'),
  ]);
};

const candidates = async (role: 'province' | 'centre' | 'auditor', step: string) => {
  const { data } = await (await askOnceAs(test, role))(
    `{ listCandidates(step: ${step}, ${round}) { application { id } obstacle { code message { zh } } } }`,
  );
  return z
    .object({
      listCandidates: z.array(
        z.object({
          application: z.object({ id: z.string() }),
          obstacle: z.object({ code: z.string(), message: z.object({ zh: z.string() }) }).nullable(),
        }),
      ),
    })
    .parse(data)
    .listCandidates.map(({ application, obstacle }) => [ids.indexOf(application.id), obstacle?.code ?? null]);
};

const judged = ['provincial-review', 'expert-review'];
const selected = [...judged, 'deliberation'];
const noticed = [...selected, 'public-notice'];

beforeAll(async () => {
  test = await openTrialRegister(12);
  for (const place of [0, 2, 4]) ids.push((await handedInAt(test, place)).id);
});
afterAll(() => test.close());

it('a meeting may decide on those whose next step it is, and not on those that another one has', async () => {
  expect(await candidates('province', 'deliberation')).toEqual([]);
  for (const place of [0, 1]) await put(place, 'expert-reviewed', judged);
  expect(await candidates('province', 'deliberation')).toEqual([
    [0, null],
    [1, null],
  ]);
  expect(await candidates('centre', 'deliberation')).toEqual([]);
  expect(await candidates('auditor', 'deliberation')).toEqual([]);
  const rules = 'present: ["甲" "乙" "丙"] quorum: 2 majority: majority_of_present';
  const convened = await inMeeting(
    test,
    'province',
    'conveneDeliberation',
    `${round} ${rules} applications: ["${ids[0]}"] key: "${freshKey()}"`,
  );
  givenOut(convened, 'deliberation');
  expect(await candidates('province', 'deliberation')).toEqual([
    [0, 'MEMBER_ELSEWHERE'],
    [1, null],
  ]);
});

it('what waits for the office is told by step and round, without what something stands against', async () => {
  const due = async (role: 'province' | 'prefecture') =>
    (await (await askOnceAs(test, role))('{ stepsDue { step count title { zh } round { key } } }')).data;
  expect(await due('province')).toEqual({
    stepsDue: [{ step: 'deliberation', count: 1, title: { zh: '审议' }, round: { key: 'guizhou-exercise' } }],
  });
  expect(await due('prefecture')).toEqual({ stepsDue: [] });
});

it('a notice, a certification and an announcement have their own, and an accident stands against one', async () => {
  await put(1, 'selected', selected);
  await put(2, 'noticed', noticed);
  expect(await candidates('province', 'public_notice')).toEqual([[1, null]]);
  expect(await candidates('province', 'certification')).toEqual([[2, null]]);
  const incident = { date: '2026-03-01', grade: '较大', description: '爆炸', source: '通报', closedOn: null };
  await recordIncidents(
    test.gateway.database.sql,
    [{ ...incident, subject: { clusterId: test.clusters[4] ?? '' }, kind: 'safety' }],
    { at: test.clock.now, by: 'test' },
  );
  expect(await candidates('province', 'certification')).toEqual([[2, 'MEMBER_NOT_ELIGIBLE']]);
  await put(2, 'certified', [...noticed, 'certification']);
  expect(await candidates('province', 'announcement')).toEqual([[2, 'MEMBER_NOT_ELIGIBLE']]);
});

it('a certification has a node, which others than its own offices see once it is announced', async () => {
  const { sql } = test.gateway.database;
  const application = ownId('Application', ids[2] ?? '', 'id');
  const id = 'certification-of-the-test';
  const granted = {
    ...{ cluster: test.clusters[4] ?? '', application, number: '黔工信认〔2026〕1号' },
    rules: { round: 'guizhou-exercise', procedure: 'sha256:1', standard: 'sha256:2' },
    term: { years: 3, basis: 'dates', endsBefore: '2029-03-02' } as const,
  };
  const led = {
    next: { stage: 'valid', id, ...granted, certified: { by, moment } } as const,
    event: { type: 'certification.granted', certification: id, by, moment, granted } as const,
  };
  await certifications.write(sql, led, 1);
  const query = `{ node(id: "${encodeId('Certification', id)}") { ... on Certification { number endsBefore version round { key }
    application { id } cluster { name } } } certification(id: "${encodeId('Certification', id)}") { number } }`;
  const seenBy = async (role: 'county' | 'expert') => (await (await askOnceAs(test, role))(query)).data;
  expect(await seenBy('county')).toMatchObject({
    node: { number: '黔工信认〔2026〕1号', endsBefore: '2029-03-02', version: 1, application: { id: ids[2] } },
    certification: { number: '黔工信认〔2026〕1号' },
  });
  expect(await seenBy('expert')).toEqual({ node: null, certification: null });
  await put(2, 'announced', [...noticed, 'certification', 'announcement']);
  expect(await seenBy('expert')).toMatchObject({ node: { application: null, cluster: { name: '试行产业集群4' } } });
});
