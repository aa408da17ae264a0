import { logging } from '../audit/logging.ts';
import { mailing } from '../notification/mail/mailing.ts';
import { telling } from '../notification/telling.ts';
import type { Job } from './job.ts';
import type { Workshop } from './workshop.ts';

/**
 * Everything that the worker does. What follows from single events takes them from the outbox as a consumer of its own
 * (`consumers` of `@qunxing/database`, `handleNext`); what looks at the whole from time to time says in `every` how often.
 */
export const jobsOf = (workshop: Workshop): readonly Job[] => [
  telling(workshop),
  ...mailing(workshop),
  logging(workshop),
];
