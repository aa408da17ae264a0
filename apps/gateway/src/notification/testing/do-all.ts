import type { Job } from '../../worker/job.ts';

const never = new AbortController().signal;

/** Has a job do everything that is to be done now. */
export const doAll = async ({ work }: Job): Promise<void> => {
  while ((await work(never)) === 'more');
};
