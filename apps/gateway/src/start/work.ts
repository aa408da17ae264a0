import { type Database, type HeadSigner, openDatabase } from '@qunxing/database';
import type { Logger } from 'pino';
import type { MailSettings } from '../notification/mail/mail-settings.ts';
import { jobsOf } from '../worker/jobs.ts';
import { startWorker } from '../worker/worker.ts';
import { clockOf } from './clock.ts';
import { complain, say, text } from './say.ts';
import type { StopSignal } from './stop-signal.ts';

interface Work {
  readonly url: string;
  readonly mail: MailSettings | undefined;
  readonly log: Logger;
  readonly signer: (database: Database) => HeadSigner | null;
  readonly stop: StopSignal;
  readonly clockFile: string | undefined;
}

/** A process that only works, on a database that a gateway has made; gives its exit code once it was asked to stop. */
export const work = async ({ url, mail, log, signer, stop, clockFile }: Work): Promise<number> => {
  const opened = await openDatabase({ url, existing: true });
  if ('refused' in opened) {
    complain(opened.refused.message);
    return 1;
  }
  const { database } = opened;
  const clock = clockOf(clockFile, database.instance);
  if ('wrong' in clock) {
    complain(clock.wrong);
    await database.close();
    return 1;
  }
  const worker = startWorker(jobsOf({ database, log, now: clock.now, mail, signer: signer(database) }), log);
  say(text('后台任务正在运行', 'Working in the background'));
  await stop.requested;
  say(text('正在停止', 'Stopping'));
  await worker.stop();
  await database.close();
  return 0;
};
