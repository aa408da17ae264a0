import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WrongDefinition } from '@qunxing/criterion';
import { compileCriterion } from './compile-criterion.ts';
import { endMarker, startMarker } from './splice-readme.ts';

/** Where the tool writes its lines. */
export type Log = Pick<Console, 'log' | 'error'>;

const usage = `Usage: criterion-compile [--check] <source>
Compiles the criterion that a module exports (as \`criterion\` or by default) to dist/definition.json
and brings the generated part of README.md up to date. --check writes nothing and fails when README.md is stale.`;

const errorLines = (errors: WrongDefinition['errors']): string =>
  errors.map((e) => `  ${e.path || '/'} ${e.code}\n    ${e.message['zh-CN']}\n    ${e.message.en}`).join('\n');

/** Why a module did not load: a mistake in its code with the place, a missing file without the loader's own stack. */
const reason = (problem: unknown): string => {
  if (!(problem instanceof Error)) return String(problem);
  const missing = 'code' in problem && problem.code === 'ERR_MODULE_NOT_FOUND';
  return missing ? problem.message : (problem.stack ?? problem.message);
};

/** The definition that a module exports; undefined after saying why there is none. */
const load = async (file: string, log: Log): Promise<unknown> => {
  try {
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
    const exported = module.criterion ?? module.default;
    if (exported === undefined)
      log.error(`${file} exports no criterion: export const criterion = defineCriterion({ … })`);
    return exported;
  } catch (problem) {
    if (problem instanceof WrongDefinition) log.error(`${file} defines a wrong criterion:\n${problem.message}`);
    else log.error(`${file} cannot be loaded: ${reason(problem)}`);
    return undefined;
  }
};

/** Runs the tool in the folder of a criterion's package; gives the exit code: 0 done, 1 refused, 2 wrong usage. */
export const run = async (words: readonly string[], folder: string, log: Log): Promise<0 | 1 | 2> => {
  const check = words.includes('--check');
  const [source, ...more] = words.filter((word) => word !== '--check');
  if (source === undefined || more.length > 0 || source.startsWith('-')) {
    log.error(usage);
    return 2;
  }
  const exported = await load(resolve(folder, source), log);
  if (exported === undefined) return 1;

  const readmeFile = resolve(folder, 'README.md');
  const readme = await readFile(readmeFile, 'utf8').catch(() => '');
  const compiled = compileCriterion(exported, readme);
  if ('errors' in compiled) {
    log.error(`${source} defines a wrong criterion:\n${errorLines(compiled.errors)}`);
    return 1;
  }
  if ('missingMarkers' in compiled) {
    log.error(`${readmeFile} needs the lines ${startMarker} and ${endMarker}, once each: the tables go between them`);
    return 1;
  }
  const stale = compiled.readme !== readme;
  if (check) {
    if (stale) log.error(`${readmeFile} is stale: run \`pnpm generate\` and commit it`);
    return stale ? 1 : 0;
  }
  await mkdir(resolve(folder, 'dist'), { recursive: true });
  await writeFile(resolve(folder, 'dist/definition.json'), compiled.json);
  if (stale) await writeFile(readmeFile, compiled.readme);
  log.log(`dist/definition.json${stale ? ', README.md' : ''}`);
  return 0;
};
