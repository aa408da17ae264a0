import { type DueMail, markSent, mostAttempts, postponeMail, takeMail } from '@qunxing/database';
import type { Job } from '../../worker/job.ts';
import type { Workshop } from '../../worker/workshop.ts';
import { letterOf } from './letter.ts';
import { type Mailer, openMailer } from './mailer.ts';

/** How long whoever takes a mail has to send and mark it, in milliseconds; more than a server may be silent. */
const usualLease = 60_000;

/** How long a mail rests that was not accepted: 2, 4, 8 minutes … up to six hours. In milliseconds. */
const restAfter = (attempts: number): number => Math.min(2 ** attempts * 60_000, 6 * 3_600_000);

const refused = async ({ database, log, now }: Workshop, { id, attempts }: DueMail, error: unknown): Promise<void> => {
  await postponeMail(database.sql, id, new Date(now().getTime() + restAfter(attempts)));
  const given = attempts >= mostAttempts ? 'given up' : 'tried again later';
  log.warn({ err: error, mail: id, attempts }, `the mail ${id} was not accepted by the server; it is ${given}`);
};

/** Rejects when it is aborted, and never ends otherwise. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

const sendNext = async (workshop: Workshop, mailer: Mailer, lease: number, stopping: AbortSignal) => {
  const { database, now } = workshop;
  const mail = await takeMail(database.sql, { at: now(), lease });
  if (mail === undefined) return 'idle';
  const letter = letterOf(mail, { console: workshop.mail?.console });
  try {
    await Promise.race([mailer.send(letter), aborted(stopping)]);
  } catch (error) {
    // Who stops leaves the mail to whoever works next, who sends it under the same Message-ID.
    if (!stopping.aborted) await refused(workshop, mail, error);
    return 'more';
  }
  await markSent(database.sql, mail.id, now());
  return 'more';
};

/**
 * Sends what is due by e-mail, one mail after the other; no job where no mail server is configured.
 *
 * SMTP cannot promise "exactly once": between the server's acceptance and our note of it the process may be killed, and nobody knows then
 * whether the mail is on its way. A mail is therefore taken for a while (`lease`), sent, and marked at once; one that was taken and never
 * marked is sent again, with the same text and the same Message-ID, by which servers and readers drop the second one. What can be
 * promised: every mail is accepted at least once, never twice under two identities, and twice at all only when the process ends in the
 * instant between acceptance and note, or a server accepts and is silent for longer than it may be.
 */
export const mailing = (workshop: Workshop, lease = usualLease): readonly Job[] => {
  if (workshop.mail === undefined) return [];
  const mailer = openMailer(workshop.mail);
  return [
    {
      name: 'mail',
      every: 2_000,
      work: (stopping) => sendNext(workshop, mailer, lease, stopping),
      end: mailer.close,
    },
  ];
};
