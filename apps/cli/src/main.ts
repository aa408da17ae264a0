#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { exitCodes } from './answer.ts';

// Whoever reads may stop early (`| head`): that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Says that the program itself failed, in a line; with QUNXING_DEBUG=1 also where. */
const crash = (error: unknown): never => {
  const reason = error instanceof Error ? error.message : String(error);
  const line = reason.split('\n', 1)[0] ?? '';
  process.stderr.write(
    `qunxing 出错，并非所给内容的问题：${line} · qunxing failed, which is no fault of what it was given: ${line}\n`,
  );
  if (process.env.QUNXING_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  else {
    process.stderr.write('  设 QUNXING_DEBUG=1 可显示详情 · QUNXING_DEBUG=1 shows where\n');
  }
  process.exit(exitCodes.crashed);
};
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

// Loaded only now, so that a part that does not even load is a crash like any other.
const { run } = await import('./run.ts').catch(crash);
const product = fileURLToPath(new URL('../../..', import.meta.url));
await run(process.argv.slice(2), { environment: process.env, product, now: new Date() }).catch(crash);
