import { connect, createServer, type Socket } from 'node:net';

/** Stands between a program and a PostgreSQL server and counts the statements that pass. */
export interface StatementCounter {
  /** The server's address through it. */
  readonly url: string;
  /** Statements since it was asked last. */
  readonly take: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Counts in the messages that a client sends: `Q` is a statement as text, `E` the execution of a prepared one. The first message of
 * a connection has no letter; a message is its letter and a length that counts itself.
 */
const messageCounter = (count: () => void) => {
  let pending = Buffer.alloc(0);
  let started = false;
  return (bytes: Buffer): void => {
    pending = Buffer.concat([pending, bytes]);
    for (;;) {
      const letters = started ? 1 : 0;
      if (pending.length < letters + 4) return;
      const end = letters + pending.readInt32BE(letters);
      if (pending.length < end) return;
      const letter = started ? pending.toString('latin1', 0, 1) : '';
      if (letter === 'Q' || letter === 'E') count();
      started = true;
      pending = pending.subarray(end);
    }
  };
};

/** Starts counting before a server. Its clients must not ask for TLS. */
export const countStatements = async (url: string): Promise<StatementCounter> => {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let statements = 0;
  const counter = createServer((client) => {
    const server = connect(Number(port), hostname);
    client.on(
      'data',
      messageCounter(() => {
        statements += 1;
      }),
    );
    client.pipe(server).pipe(client);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => counter.listen(0, '127.0.0.1', resolve));
  const listening = counter.address();
  if (listening === null || typeof listening === 'string') throw new Error('no port');
  const through = new URL(url);
  through.port = String(listening.port);
  return {
    url: through.href,
    take: () => {
      const taken = statements;
      statements = 0;
      return taken;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => counter.close(() => resolve()));
    },
  };
};
