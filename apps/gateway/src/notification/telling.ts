import { handleNext } from '@qunxing/database';
import type { Job } from '../worker/job.ts';
import type { Workshop } from '../worker/workshop.ts';
import { tell } from './tell.ts';

/** Tells of every event whomever it concerns, once. */
export const telling = ({ database, log, now, mail }: Workshop): Job => ({
  name: 'notification',
  every: 1_000,
  work: async () => {
    const at = now();
    const handled = await handleNext(database, 'notification', at, (event, sql) =>
      tell(sql, event, { at, mails: mail !== undefined }),
    );
    if (handled === 'nothing') return 'idle';
    if (handled !== 'done') {
      const { stream, sequence, type, attempts } = handled.event;
      log.error(
        { err: handled.failed, stream, sequence, type, attempts },
        `nobody could be told of ${type}; it is tried again later`,
      );
    }
    return 'more';
  },
});
