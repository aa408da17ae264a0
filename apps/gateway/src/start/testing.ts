import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Settings that a test's process must not take from whoever runs the tests. */
const own = [
  'DATABASE_URL',
  'PORT',
  'HOST',
  'QUNXING_DATA',
  'QUNXING_CONFIG',
  'QUNXING_DEMONSTRATION',
  'QUNXING_CLOCK',
  'QUNXING_LOG',
  'QUNXING_LOG_KEY',
  'QUNXING_WORKER',
  'SMTP_URL',
  'QUNXING_MAIL_FROM',
  'QUNXING_ADDRESS',
];

/** The gateway as a process of its own, on any free port unless told otherwise. */
export const spawnGateway = (settings: Readonly<Record<string, string>>) => {
  const outer = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)));
  const child = spawn(process.execPath, [main], {
    env: { ...outer, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  let running = true;
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running = false;
      resolve(code);
    });
  });
  return {
    printed: () => printed,
    /** Its exit code; null when a signal ended it. */
    ended,
    /** Waits until it has printed something. @throws when it ends before */
    says: async (text: string) => {
      while (!printed.includes(text)) {
        if (!running) throw new Error(`the gateway ended without saying “${text}”:\n${printed}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /** Asks it to stop, as Ctrl-C or a supervisor does, or ends it on the spot, and waits. @returns its exit code */
    stop: (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => {
      child.kill(signal);
      return ended;
    },
    /** Where it listens. */
    address: () => /http:\/\/[\d.]+:\d+/.exec(printed)?.[0] ?? '',
  };
};
