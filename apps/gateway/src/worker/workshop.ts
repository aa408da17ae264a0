import type { Database, HeadSigner } from '@qunxing/database';
import type { Logger } from 'pino';
import type { MailSettings } from '../notification/mail/mail-settings.ts';

/** What jobs work with. */
export interface Workshop {
  readonly database: Database;
  readonly log: Logger;
  /** The clock: an argument, so that tests can hold it. */
  readonly now: () => Date;
  /** Signs heads of the audit log; null where there is no key. */
  readonly signer: HeadSigner | null;
  /** Undefined where no e-mail is sent. */
  readonly mail: MailSettings | undefined;
}
