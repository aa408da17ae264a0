import { readFileSync } from 'node:fs';
import { evaluate, readCaseInput } from '@qunxing/evaluation';
import { expect, it } from 'vitest';
import { exampleCase } from './example-case.ts';
import { exampleFile } from './example-file.ts';
import { exercise, exerciseItems } from './testing.ts';

const kept: unknown = JSON.parse(readFileSync(exampleFile, 'utf8'));

it('the example case of the command line is the one that this generator makes, and says that it is invented', () => {
  expect(kept).toEqual(JSON.parse(JSON.stringify(exampleCase())));
  expect(kept).toMatchObject({ subject: expect.stringContaining('示例数据') });
});

it('is read without an error and misses the growth by a hair, and nothing else', () => {
  const read = readCaseInput(kept, exerciseItems);
  if ('errors' in read) throw new Error(read.errors.map(({ message }) => message.en).join('\n'));
  const results = evaluate(exercise, read.input).criteria.flatMap(({ requirements }) => requirements);
  const missed = results.filter(({ verdict }) => verdict.kind === 'not-met').map(({ requirement }) => requirement);
  expect(missed).toContain('core-competitiveness/output-growth');
});
