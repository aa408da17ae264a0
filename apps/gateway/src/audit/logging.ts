import type { SignedHead } from '@qunxing/audit-log';
import { appendToLog, queueUnlogged, signHead } from '@qunxing/database';
import type { Gateway } from '../gateway.ts';
import type { Job } from '../worker/job.ts';

/** How often what happened is brought into the log, in milliseconds. */
const every = 5_000;

type Logged = Pick<Gateway, 'database' | 'signer' | 'now'>;

/** Brings every event into the log and signs its head; gives the head, or undefined without a key or an event. */
export const bringUpToDate = async ({ database, signer, now }: Logged): Promise<SignedHead | undefined> => {
  await appendToLog(database);
  return signer === null ? undefined : signHead(database, signer, now());
};

/** The job that keeps the log up with what happens. Any number of processes may do it at once. */
export const logging = (gateway: Logged): Job => {
  let isFirst = true;
  return {
    name: 'audit-log',
    every,
    work: async () => {
      if (isFirst) await queueUnlogged(gateway.database.sql);
      isFirst = false;
      await bringUpToDate(gateway);
      return 'idle';
    },
  };
};
