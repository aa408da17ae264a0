import { createServer } from 'node:net';
import { Obstacle } from './say.mjs';

const usualPort = 4000;

/** The port that the gateway will listen on, from `PORT`. @param {string | undefined} setting */
export function chosenPort(setting) {
  if (setting === undefined || setting === '') return usualPort;
  const port = Number(setting);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Obstacle({
    'zh-CN': `PORT=${setting} 不是有效端口。请使用 1 到 65535 之间的整数，例如：PORT=4001 npm start`,
    en: `PORT=${setting} is no valid port. Use a whole number from 1 to 65535, for example: PORT=4001 npm start`,
  });
}

/** Refuses, before anything slow begins, a port that cannot be listened on. @param {number} port @param {string} host */
export async function requireFreePort(port, host) {
  const problem = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  if (problem === undefined) return;
  if (problem === 'EADDRINUSE') {
    throw new Obstacle({
      'zh-CN': `端口 ${port} 已被占用。请停止占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
      en: `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`,
    });
  }
  throw new Obstacle({
    'zh-CN': `无法在 ${host} 的端口 ${port} 上监听（${problem}）。请换一个端口：PORT=${usualPort} npm start`,
    en: `Cannot listen on port ${port} of ${host} (${problem}). Choose another port: PORT=${usualPort} npm start`,
  });
}
