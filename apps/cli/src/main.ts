#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { exitCodes, text } from './answer.ts';
import { inLanguage, languageOf } from './language.ts';

const args = process.argv.slice(2);
const language = languageOf(args, process.env);

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
  const failed = text(
    `qunxing 出错，并非所给内容的问题：${line}`,
    `qunxing failed, which is no fault of what it was given: ${line}`,
  );
  process.stderr.write(`${inLanguage(failed, language)}\n`);
  if (process.env.QUNXING_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  else {
    const more = text('  设 QUNXING_DEBUG=1 可显示详情', '  QUNXING_DEBUG=1 shows where');
    process.stderr.write(`${inLanguage(more, language)}\n`);
  }
  process.exit(exitCodes.crashed);
};
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

// Loaded only now, so that a part that does not even load is a crash like any other.
const { run } = await import('./run.ts').catch(crash);
const product = fileURLToPath(new URL('../../..', import.meta.url));
await run(args, { environment: process.env, product, now: new Date(), language }).catch(crash);
