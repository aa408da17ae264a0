import type { Localized } from '@qunxing/criterion';
import { readStandard } from '@qunxing/evaluation';
import { z } from 'zod';
import { readShape } from '../mistake/issues.ts';
import type { Configuration } from './configuration.ts';

const localized = z.object({ 'zh-CN': z.string().min(1), en: z.string().min(1) });
const id = z.string().min(1);
const named = z.looseObject({ id, title: localized });

const shape = z.object({
  name: localized,
  programmes: z.array(named).min(1),
  procedures: z.array(named.extend({ steps: z.array(z.unknown()) })),
  rounds: z.array(named.extend({ programme: id, procedure: id, standard: id, advisory: z.array(id) })),
  standards: z.array(named).min(1),
  plugins: z.array(id).min(1),
  publishedStandard: id,
  demonstrationStandard: id,
});

/** What is wrong at a place of the configuration. */
type Problem = readonly [place: string, zh: string, en: string];

const misshapenStandards = ({ standards }: Configuration): readonly Problem[] =>
  standards.flatMap((standard) => {
    const read = readStandard(standard);
    if (!('errors' in read)) return [];
    return read.errors.map(({ message }): Problem => [`standards/${standard.id}`, message['zh-CN'], message.en]);
  });

const repeatedIn = (place: string, ids: readonly string[]): readonly Problem[] =>
  [...new Set(ids.filter((each, index) => ids.indexOf(each) !== index))].map((each) => [
    place,
    `“${each}”出现两次。`,
    `“${each}” stands there twice.`,
  ]);

const repeated = ({ programmes, procedures, rounds, standards, plugins }: Configuration): readonly Problem[] => [
  ...Object.entries({ programmes, procedures, rounds, standards }).flatMap(([place, list]) =>
    repeatedIn(
      place,
      list.map((entry) => entry.id),
    ),
  ),
  ...repeatedIn('plugins', plugins),
];

const unknown = (configuration: Configuration): readonly Problem[] => {
  const known = (list: readonly { readonly id: string }[]) => new Set(list.map((entry) => entry.id));
  const standards = known(configuration.standards);
  const procedures = known(configuration.procedures);
  const programmes = known(configuration.programmes);
  const references: readonly (readonly [place: string, id: string, known: ReadonlySet<string>])[] = [
    ['publishedStandard', configuration.publishedStandard, standards],
    ['demonstrationStandard', configuration.demonstrationStandard, standards],
    ...configuration.rounds.flatMap((round) => [
      [`rounds/${round.id}/standard`, round.standard, standards] as const,
      [`rounds/${round.id}/procedure`, round.procedure, procedures] as const,
      [`rounds/${round.id}/programme`, round.programme, programmes] as const,
      ...round.advisory.map((advisory) => [`rounds/${round.id}/advisory`, advisory, standards] as const),
    ]),
  ];
  return references
    .filter(([, named, among]) => !among.has(named))
    .map(([place, named]) => [place, `没有“${named}”。`, `there is no “${named}”.`]);
};

/** What a module exports as its configuration: fit to start with, or everything wrong with it, each by file and place. */
export const checkConfiguration = (
  exported: unknown,
  file: string,
): { readonly configuration: Configuration } | { readonly wrong: readonly Localized[] } => {
  const worded = (problems: readonly Problem[]): readonly Localized[] =>
    problems.map(([place, zh, en]) => ({ 'zh-CN': `${file} 的 ${place}：${zh}`, en: `${file}, ${place}: ${en}` }));
  const read = readShape(shape, exported);
  if ('issues' in read) return { wrong: worded(read.issues.map(({ place, zh, en }) => [place, zh, en])) };
  // The shape above and that of standards is what the gateway relies on; definitions are read and bound one by one later.
  const configuration = exported as Configuration;
  const inconsistent = [...misshapenStandards(configuration), ...repeated(configuration), ...unknown(configuration)];
  return inconsistent.length > 0 ? { wrong: worded(inconsistent) } : { configuration };
};
