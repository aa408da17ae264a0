import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { lookAfter } from './children.mjs';
import { heartbeat } from './heartbeat.mjs';
import { inRepository, repository } from './repository.mjs';
import { productNode } from './runtime.mjs';

/** Whether something answers on the port. @param {number} port @param {string} host @returns {Promise<boolean>} */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/**
 * Runs the gateway until it ends.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} its exit code
 */
export async function serve(port, host) {
  const beat = heartbeat({ 'zh-CN': '正在启动', en: 'Starting' });
  const gateway = spawn(
    productNode(),
    ['--import', inRepository('tooling/launcher/stop-with-launcher.mjs'), inRepository('apps/gateway/src/main.ts')],
    {
      cwd: repository,
      env: { ...process.env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    },
  );
  lookAfter(gateway);
  gateway.stdout?.on('data', (bytes) => {
    beat.heard();
    process.stdout.write(bytes);
  });
  gateway.stderr?.on('data', (bytes) => {
    beat.heard();
    process.stderr.write(bytes);
  });
  const waiting = setInterval(async () => {
    if (!(await answers(port, host))) return;
    clearInterval(waiting);
    beat.stop();
  }, 500);
  return new Promise((resolve) => {
    gateway.once('close', (code) => {
      clearInterval(waiting);
      beat.stop();
      resolve(code ?? 1);
    });
  });
}
