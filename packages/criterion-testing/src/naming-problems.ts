import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Metric } from '@qunxing/criterion';

/** `rd-growth` → `rdGrowth`. */
const camelCase = (noun: string): string =>
  noun.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const isMetric = (value: unknown): value is Metric =>
  typeof value === 'object' && value !== null && 'definition' in value && 'titles' in value;

/** A metric as a file of a package exports it. */
export interface ExportedMetric {
  /** Name of the file without its ending. */
  readonly file: string;
  readonly name: string;
  readonly metric: Metric;
}

/** Every metric that the source files in a folder export, in the order of the files. */
export const exportedMetrics = async (folder: string): Promise<readonly ExportedMetric[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort();
  const exported: ExportedMetric[] = [];
  for (const file of files) {
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(`${folder}/${file}`).href);
    for (const [name, metric] of Object.entries(module)) {
      if (isMetric(metric)) exported.push({ file: file.slice(0, -'.ts'.length), name, metric });
    }
  }
  return exported;
};

/** Metrics whose id, file, export and test do not carry one name: `innovation/rd-growth`, `rd-growth.ts`, `rdGrowth`, `rd-growth.test.ts`. */
export const namingProblems = (
  criterion: string,
  exported: readonly ExportedMetric[],
  tests: ReadonlySet<string>,
): readonly string[] =>
  exported.flatMap(({ file, name, metric: { definition } }) => [
    ...(definition.id === `${criterion}/${file}`
      ? []
      : [`${file}.ts: defines ${definition.id}, not ${criterion}/${file}`]),
    ...(name === camelCase(file) ? [] : [`${file}.ts: exports ${name}, not ${camelCase(file)}`]),
    ...(tests.has(`${file}.test.ts`) ? [] : [`${file}.ts: has no test ${file}.test.ts beside it`]),
    ...(/^(has|is|no)-/.test(file) ? [`${definition.id}: a metric is named by a noun`] : []),
  ]);
