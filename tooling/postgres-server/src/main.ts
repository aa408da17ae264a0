import { spawn } from 'node:child_process';
import { startPostgres } from './start.ts';

// `node main.ts <command> [arguments…]`: the command with a server's address in QUNXING_TEST_DATABASE_URL.
const [file, ...args] = process.argv.slice(2);
const variable = 'QUNXING_TEST_DATABASE_URL';

if (file === undefined) {
  process.stderr.write('用法 · Usage: node main.ts <command> [arguments…]\n');
  process.exitCode = 2;
} else {
  try {
    const given = process.env[variable];
    const server = given ? undefined : await startPostgres();
    const child = spawn(file, args, { stdio: 'inherit', env: { ...process.env, [variable]: server?.url ?? given } });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
    process.exitCode = await new Promise<number>((resolve) => {
      child.once('error', (problem) => {
        process.stderr.write(`${problem.message}\n`);
        resolve(127);
      });
      child.once('close', (code) => resolve(code ?? 1));
    });
    await server?.stop();
  } catch (problem) {
    process.stderr.write(`✖ ${problem instanceof Error ? problem.message : problem}\n`);
    process.exitCode = 1;
  }
}
