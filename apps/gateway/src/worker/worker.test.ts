import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Job } from './job.ts';
import { startWorker } from './worker.ts';

const log = pino({ level: 'silent' });

const aJob = (work: Job['work'], every = 60_000): Job => ({ name: 'trial', every, work });

test('goes on without a pause while there is more, then waits', async () => {
  let pieces = 0;
  const worker = startWorker([aJob(async () => (++pieces < 5 ? 'more' : 'idle'))], log);
  await sleep(100);
  await worker.stop();
  expect(pieces).toBe(5);
});

test('looks again after its time', async () => {
  let looks = 0;
  const job = aJob(async () => {
    looks += 1;
    return 'idle';
  }, 10);
  const worker = startWorker([job], log);
  await sleep(200);
  await worker.stop();
  expect(looks).toBeGreaterThan(3);
});

test('a job that fails is tried again, and holds up no other', async () => {
  const done: string[] = [];
  const failing = aJob(async () => {
    done.push('failed');
    throw new Error('broken');
  });
  const other = aJob(async () => {
    done.push('other');
    return done.length < 20 ? 'more' : 'idle';
  });
  const worker = startWorker([failing, other], log);
  await sleep(1_300);
  await worker.stop();
  expect(done.filter((one) => one === 'failed')).toHaveLength(2);
  expect(done.filter((one) => one === 'other').length).toBeGreaterThan(10);
});

test('stopping waits for what is being done, begins nothing more and lets go of what is held', async () => {
  const told: string[] = [];
  const slow: Job = {
    ...aJob(async (stopping) => {
      told.push('began');
      await sleep(50);
      told.push(stopping.aborted ? 'ended while stopping' : 'ended');
      return 'more';
    }),
    end: () => told.push('let go'),
  };
  const worker = startWorker([slow], log);
  await sleep(10);
  await worker.stop();
  expect(told).toEqual(['began', 'ended while stopping', 'let go']);
});
