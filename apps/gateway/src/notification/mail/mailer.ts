import { createTransport } from 'nodemailer';
import type { MailSettings } from './mail-settings.ts';

/** An e-mail in plain text. */
export interface Letter {
  /** Before the `@` of its Message-ID; the same for every try of one mail. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

/** Hands letters to a mail server. */
export interface Mailer {
  /** Done once the server has accepted the letter. @throws when it does not, or says nothing for too long */
  readonly send: (letter: Letter) => Promise<void>;
  readonly close: () => void;
}

/** How long a server may be silent, in milliseconds. */
const patience = 15_000;

/** A connection to the mail server, made when the first letter is sent and kept for the next. */
export const openMailer = ({ url, from }: Pick<MailSettings, 'url' | 'from'>): Mailer => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return {
    send: async ({ id, ...letter }) => {
      await transport.sendMail({
        ...letter,
        from,
        messageId: `<${id}@${domain}>`,
        // So that no out-of-office reply comes back (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
};
