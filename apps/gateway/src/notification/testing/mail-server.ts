import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A mail that a server has accepted. */
interface AcceptedMail {
  readonly messageId: string;
  readonly to: readonly string[];
  /** Headers and text as they came. */
  readonly source: string;
}

/**
 * A mail server on loopback that keeps what it accepts.
 * @param delay how long it thinks before it accepts a mail, in milliseconds
 */
export const startMailServer = async ({ delay = () => 0 }: { readonly delay?: () => number } = {}) => {
  const accepted: AcceptedMail[] = [];
  let refusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        await sleep(delay());
        if (refusing) return done(new Error('the server accepts nothing now'));
        const source = Buffer.concat(parts).toString('utf8');
        const messageId = /^message-id: *(<[^>]+>)/im.exec(source)?.[1] ?? '';
        accepted.push({ messageId, to: envelope.rcptTo.map(({ address }) => address), source });
        done();
      });
    },
  });
  // Whoever sends may be killed in the middle of a mail.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.server.address() as AddressInfo;
  return {
    accepted,
    settings: {
      url: `smtp://127.0.0.1:${port}`,
      from: '群星 <qunxing@example.gov.cn>',
      console: 'https://example.gov.cn',
    },
    refuse: (refuses: boolean) => {
      refusing = refuses;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
