#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { type Answer, text, unusable } from './answer.ts';
import { type Command, readArguments } from './arguments.ts';
import { evaluateCase } from './evaluate.ts';
import { readJson } from './files.ts';
import { inLanguage, languageOf } from './language.ts';
import { usage } from './usage.ts';
import { verify } from './verify.ts';

const product = fileURLToPath(new URL('../../..', import.meta.url));

const answerTo = async (command: Command): Promise<Answer> => {
  if (command.verb === 'help') return { code: 0, lines: [usage], errors: [] };
  if (command.verb === 'load') {
    // What opens a database is loaded only when one is opened: verifying needs none of it.
    const { load } = await import('./load/load.ts');
    return load(command, { environment: process.env, product, now: new Date() });
  }
  const read = readJson(command.file);
  if ('refused' in read) return unusable(read.refused);
  return command.verb === 'verify' ? verify(read.json) : evaluateCase(read.json, command.standard, command.receipt);
};

// Whoever reads may stop early (`| head`): that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

const read = readArguments(process.argv.slice(2));
const language = ('command' in read ? read.language : undefined) ?? languageOf(process.env);
const help = text('用法见 qunxing --help。', 'See qunxing --help.');
const { code, lines, errors } = 'command' in read ? await answerTo(read.command) : unusable(read.refused, help);
process.exitCode = code;
for (const line of lines) process.stdout.write(`${inLanguage(line, language)}\n`);
for (const line of errors) process.stderr.write(`${inLanguage(line, language)}\n`);
