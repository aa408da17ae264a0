import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Job } from './job.ts';

/** A running worker. */
export interface Worker {
  /** Begins nothing more and waits for what is being done. */
  readonly stop: () => Promise<void>;
}

/** How long a job rests after failing so many times in a row: 1 s, 2 s, 4 s … up to a minute. In milliseconds. */
const restAfter = (failures: number): number => Math.min(2 ** (failures - 1) * 1000, 60_000);

const keepDoing = async ({ name, every, work, end }: Job, log: Logger, stopping: AbortSignal): Promise<void> => {
  let failures = 0;
  while (!stopping.aborted) {
    let pause = every;
    try {
      // Waiting for nothing lets requests come through, which share this process and perhaps its database.
      if ((await work(stopping)) === 'more') pause = 0;
      failures = 0;
    } catch (error) {
      failures += 1;
      pause = restAfter(failures);
      log.warn({ err: error, job: name, failures }, `the job ${name} failed; it is tried again in ${pause / 1000} s`);
    }
    await sleep(pause, undefined, { signal: stopping }).catch(() => undefined);
  }
  end?.();
};

/** Does jobs side by side until it is stopped. One that fails holds up no other. */
export const startWorker = (jobs: readonly Job[], log: Logger): Worker => {
  const stopping = new AbortController();
  const running = jobs.map((job) => keepDoing(job, log, stopping.signal));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
};
