#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Answer, unusable } from './answer.ts';
import { evaluateCase } from './evaluate.ts';
import { verify } from './verify.ts';

const usage = {
  'zh-CN': '用法：qunxing evaluate <数据.json> --standard <标准> [--receipt <凭据.json>]；qunxing verify <凭据.json>',
  en: 'Usage: qunxing evaluate <case.json> --standard <id> [--receipt <receipt.json>]; qunxing verify <receipt.json>',
};

const answerTo = (args: readonly string[]): Answer => {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { standard: { type: 'string' }, receipt: { type: 'string' } },
    });
    const [verb, file, ...more] = positionals;
    if (file === undefined || more.length > 0) return unusable([usage]);
    if (verb === 'verify') return verify(readFileSync(file, 'utf8'));
    if (verb !== 'evaluate' || values.standard === undefined) return unusable([usage]);
    const answer = evaluateCase(readFileSync(file, 'utf8'), values.standard);
    if (values.receipt !== undefined && answer.file !== undefined) writeFileSync(values.receipt, answer.file);
    return answer;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unusable([{ 'zh-CN': `无法执行：${reason}`, en: `Cannot do this: ${reason}` }, usage]);
  }
};

const answer = answerTo(process.argv.slice(2));
for (const line of answer.lines) process.stdout.write(`${line}\n`);
for (const line of answer.errors) process.stderr.write(`${line}\n`);
process.exitCode = answer.code;
