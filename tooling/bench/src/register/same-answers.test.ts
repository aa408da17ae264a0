import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Contest, openContest } from './contest.ts';
import { load } from './load.ts';
import { type MeasuredDatabase, openMeasuredDatabase } from './measured-database.ts';
import { listQuestion, pageQuestion } from './operations.ts';
import { measuredQuestions } from './register.ts';
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

it('gateway and bare server give the same bytes for lists and pages', { timeout: 60_000 }, async () => {
  const { list, page } = await measuredQuestions(database);
  expect(page.length).toBe(200);
  await requireSameAnswers(contest.gateway, contest.bare, [...list, ...page]);
});

it('gateway and bare server give the same bytes where there is nothing', async () => {
  const nothing = [listQuestion(1_000_000), pageQuestion('no-such-cluster', 'national-2022')];
  await requireSameAnswers(contest.gateway, contest.bare, nothing);
});

it('shows where answers differ', async () => {
  const other = { ...contest.bare, request: () => contest.bare.request(listQuestion(1)) };
  await expect(requireSameAnswers(contest.gateway, other, [listQuestion(0)])).rejects.toThrow(/differently at \d+/);
});

it('counts what was answered under load', async () => {
  const { requestsPerSecond, median, slow } = await load(contest.bare, [listQuestion(0)], 0.5);
  expect(requestsPerSecond).toBeGreaterThan(1);
  expect(slow).toBeGreaterThanOrEqual(median);
});

it('refuses to measure answers that are no success', async () => {
  const broken = { ...contest.bare, request: () => ({ method: 'GET' as const, path: '/clusters?offset=-1' }) };
  await expect(load(broken, [listQuestion(0)], 0.5)).rejects.toThrow('answered 500');
});
