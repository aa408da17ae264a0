import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Contest, openContest } from './contest.ts';
import { load } from './load.ts';
import { type MeasuredDatabase, openMeasuredDatabase } from './measured-database.ts';
import { measuredQuestions } from './measured-questions.ts';
import { byName, ofPrefecture, pageQuestion, pageSize, withVerdict } from './operations.ts';
import { requireSameAnswers } from './same-answers.ts';

let database: MeasuredDatabase;
let contest: Contest;

beforeAll(async () => {
  database = await openMeasuredDatabase(() => {}, 400);
  contest = await openContest(database.url);
}, 240_000);

afterAll(async () => {
  await contest?.stop();
  await database?.stop();
}, 60_000);

it('gateway and bare server give the same bytes for lists and pages', { timeout: 180_000 }, async () => {
  const { list, page } = await measuredQuestions(database);
  expect(list.length).toBeGreaterThan(15);
  expect(page.length).toBeGreaterThan(300);
  await requireSameAnswers(contest.gateway, contest.bare, [...list, ...page]);
});

it('asks for the first page of the register and the last', async () => {
  const [{ clusters } = { clusters: 0 }] = await database.query<{ clusters: number }>(
    'SELECT count(*)::int AS clusters FROM cluster WHERE programme_id IS NOT NULL',
  );
  const { list } = await measuredQuestions(database);
  const last = Math.floor((clusters - 1) / pageSize) * pageSize;
  expect(list).toEqual(expect.arrayContaining([byName(0), byName(last)]));
});

it('every cluster that was evaluated has its receipt', async () => {
  const without = await database.query(
    'SELECT l.cluster_id FROM latest_evaluation l LEFT JOIN evaluation_receipt r USING (evaluation_id) WHERE r.text IS NULL',
  );
  expect(without).toEqual([]);
});

it('gateway and bare server give the same bytes where there is nothing', async () => {
  const nothing = [
    byName(1_000_000),
    ofPrefecture(1_000_000, '520300'),
    withVerdict(1_000_000, 'national-2022', 'met'),
    pageQuestion('no-such-cluster', 'national-2022'),
  ];
  await requireSameAnswers(contest.gateway, contest.bare, nothing);
});

it('shows where answers differ', async () => {
  const other = { ...contest.bare, request: () => contest.bare.request(byName(1)) };
  await expect(requireSameAnswers(contest.gateway, other, [byName(0)])).rejects.toThrow(/differently at \d+/);
});

it('counts what was answered under load', async () => {
  const { requestsPerSecond, median, slow } = await load(contest.bare, [byName(0)], 0.5);
  expect(requestsPerSecond).toBeGreaterThan(1);
  expect(slow).toBeGreaterThanOrEqual(median);
});

it('refuses to measure answers that are no success', async () => {
  const broken = { ...contest.bare, request: () => ({ method: 'GET' as const, path: '/clusters/all?offset=-1' }) };
  await expect(load(broken, [byName(0)], 0.5)).rejects.toThrow('answered 500');
});
