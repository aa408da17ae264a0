import { readdir, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CriterionDefinition } from '@qunxing/criterion';
import { compileCriterion } from '@qunxing/criterion-compiler';
import { compiledProblems } from './compiled-problems.ts';
import { emptyCaseProblems } from './empty-case-problems.ts';
import { itemProblems } from './item-problems.ts';
import { judgementProblems } from './judgement-problems.ts';
import { exportedMetrics, namingProblems } from './naming-problems.ts';
import { textProblems } from './text-problems.ts';

const readmeProblems = (definition: CriterionDefinition, readme: string): readonly string[] => {
  const compiled = compileCriterion(definition, readme);
  if ('errors' in compiled) return [];
  if ('missingMarkers' in compiled) return ['README.md: has no markers for the generated tables'];
  return compiled.readme === readme ? [] : ['README.md: is stale, run the script `generate` and commit it'];
};

/**
 * Everything in which a criterion's package breaks the rules of such packages, one sentence each; empty when it conforms.
 * `packageUrl` is the folder with package.json and README.md, as `new URL('..', import.meta.url)` from `src`.
 */
export const conformanceProblems = async (
  criterion: CriterionDefinition,
  packageUrl: URL,
): Promise<readonly string[]> => {
  const folder = resolve(fileURLToPath(packageUrl));
  const source = resolve(folder, 'src');
  const manifest: { readonly name?: unknown } = JSON.parse(await readFile(resolve(folder, 'package.json'), 'utf8'));
  const exported = await exportedMetrics(source);
  const listed = new Set(criterion.metrics.map((metric) => metric.id));
  return [
    ...(basename(folder) === criterion.id ? [] : [`the folder of ${criterion.id} is called ${basename(folder)}`]),
    ...(manifest.name === `@qunxing/criterion-${criterion.id}` ? [] : [`package.json: the name is ${manifest.name}`]),
    ...namingProblems(criterion.id, exported, new Set(await readdir(source))),
    ...exported
      .filter(({ metric }) => !listed.has(metric.definition.id))
      .map(({ file }) => `${file}.ts: is not in the list of the criterion’s metrics`),
    ...textProblems(criterion),
    ...itemProblems(criterion),
    ...judgementProblems(criterion),
    ...compiledProblems(criterion),
    ...exported.flatMap(({ metric }) => emptyCaseProblems(metric)),
    ...readmeProblems(criterion, await readFile(resolve(folder, 'README.md'), 'utf8')),
  ];
};
