import { createServer } from 'node:net';
import type { Localized } from '@qunxing/criterion';
import { text } from './say.ts';

/** The code that the system gives an error, else its message. */
export const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
};

/** Why one cannot listen, in words, from the code of the system. */
export const listenObstacle = (code: string, port: number, host: string): Localized => {
  if (code === 'EADDRINUSE') {
    return text(
      `端口 ${port} 已被占用。请停止占用它的程序，或用 PORT=${port + 1} 换一个端口。`,
      `Port ${port} is in use. Stop the program that uses it, or choose another with PORT=${port + 1}.`,
    );
  }
  return text(
    `无法在 ${host} 的端口 ${port} 上监听（${code}）。请更换 PORT 或 HOST。`,
    `Cannot listen on port ${port} of ${host} (${code}). Change PORT or HOST.`,
  );
};

const problemWith = (port: number, host: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(codeOf(error)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });

/** Why one cannot listen on a port, asked before anything slow begins; undefined when one can. */
export const portObstacle = async (port: number, host: string): Promise<Localized | undefined> => {
  const code = port === 0 ? undefined : await problemWith(port, host);
  return code === undefined ? undefined : listenObstacle(code, port, host);
};
