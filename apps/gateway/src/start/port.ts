import { createServer } from 'node:net';
import type { Localized } from '@qunxing/criterion';
import { text } from './say.ts';

const listening = (port: number, host: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });

/** Why one cannot listen on a port, asked before anything slow begins; undefined when one can. */
export const portObstacle = async (port: number, host: string): Promise<Localized | undefined> => {
  const problem = port === 0 ? undefined : await listening(port, host);
  if (problem === undefined) return undefined;
  if (problem === 'EADDRINUSE') {
    return text(
      `端口 ${port} 已被占用。请停止占用它的程序，或用 PORT=${port + 1} 换一个端口。`,
      `Port ${port} is in use. Stop the program that uses it, or choose another with PORT=${port + 1}.`,
    );
  }
  return text(
    `无法在 ${host} 的端口 ${port} 上监听（${problem}）。请更换 PORT 或 HOST。`,
    `Cannot listen on port ${port} of ${host} (${problem}). Change PORT or HOST.`,
  );
};
