import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CriterionDefinition, constant, defineCriterion, defineMetric } from '@qunxing/criterion';
import { compileCriterion } from '@qunxing/criterion-compiler';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { conformanceProblems } from './conformance-problems.ts';
import { emptyCaseProblems } from './empty-case-problems.ts';
import { itemProblems } from './item-problems.ts';
import { judgementProblems } from './judgement-problems.ts';
import { namingProblems } from './naming-problems.ts';
import { exported, exportShare, leastOutput, oddJudgement, trial } from './testing.ts';
import { textProblems } from './text-problems.ts';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const readme = '# Trial\n\n<!-- generated:start -->\n<!-- generated:end -->\n';

describe('a package', () => {
  let folder = '';
  const url = () => pathToFileURL(`${folder}/`);

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'conformance-')), 'trial');
    await mkdir(join(folder, 'src'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"name":"@qunxing/criterion-trial","type":"module"}');
    const compiled = compileCriterion(trial, readme);
    await writeFile(join(folder, 'README.md'), 'readme' in compiled ? compiled.readme : '');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  test('that keeps the rules has no problems', async () => {
    expect(await conformanceProblems(trial, url())).toEqual([]);
  });

  test('with another name, or a README of another day, is told so', async () => {
    await writeFile(join(folder, 'package.json'), '{"name":"trial"}');
    await writeFile(join(folder, 'README.md'), readme);
    expect(await conformanceProblems(trial, url())).toEqual([
      'package.json: the name is trial',
      'README.md: is stale, run the script `generate` and commit it',
    ]);
  });

  test('is told of a metric that is not in the criterion’s list and has no test', async () => {
    const metric = {
      definition: { ...leastOutput.definition, id: 'trial/forgotten' },
      items: leastOutput.items,
      titles: [],
    };
    await writeFile(join(folder, 'src/forgotten.ts'), `export const forgotten = ${JSON.stringify(metric)};`);
    expect(await conformanceProblems(trial, url())).toEqual([
      'forgotten.ts: has no test forgotten.test.ts beside it',
      'forgotten.ts: is not in the list of the criterion’s metrics',
    ]);
  });
});

test('id, file, export and test carry one name', () => {
  const tests = new Set(['least-output.test.ts', 'has-exports.test.ts']);
  expect(namingProblems('trial', [{ file: 'least-output', name: 'leastOutput', metric: leastOutput }], tests)).toEqual(
    [],
  );
  expect(namingProblems('trial', [{ file: 'has-exports', name: 'exportShare', metric: exportShare }], tests)).toEqual([
    'has-exports.ts: defines trial/export-share, not trial/has-exports',
    'has-exports.ts: exports exportShare, not hasExports',
    'trial/export-share: a metric is named by a noun',
  ]);
});

test('every text is there in both languages', () => {
  const untranslated: CriterionDefinition = { ...trial, title: text('试验', '试验') };
  expect(textProblems(trial)).toEqual([]);
  expect(textProblems(untranslated)).toEqual(['trial: “试验” is not English']);
  expect(textProblems({ ...trial, title: text('Trial', 'Trial') })).toEqual(['trial: “Trial” is not Chinese']);
});

test('a judgement has the programme’s scale, every level of it anchored', () => {
  expect(judgementProblems({ ...trial, items: [oddJudgement.item] })).toEqual([
    'elsewhere/judgement: the levels of a judgement are absent < partial < met < exemplary',
    'elsewhere/judgement: bad has no anchor',
  ]);
});

test('an item belongs somewhere and says which figures it accepts', () => {
  const { concept: _concept, years: _years, ...bare } = exported.item;
  expect(itemProblems(trial)).toEqual([]);
  expect(itemProblems({ ...trial, items: [bare, oddJudgement.item] })).toEqual([
    'trial/exported: a number says which concept, scope and period of figures it accepts',
    'trial/exported: a yearly item says for how many years',
    'elsewhere/judgement: an item belongs to its criterion or to the profile',
  ]);
});

test('a metric that knows something about an empty case is found out', () => {
  const always = defineMetric({
    id: 'trial/always',
    title: text('总是', 'Always'),
    help: text('总是', 'always'),
    basis: 'trial',
    unit: '%',
    better: 'higher',
    decimals: 0,
    value: constant(100, '%'),
  });
  expect(emptyCaseProblems(leastOutput)).toEqual([]);
  expect(emptyCaseProblems(always)).toEqual(['trial/always value: an empty case shows “100 %”']);
  expect(defineCriterion({ ...trial, metrics: [always] }).items).toEqual([]);
});
