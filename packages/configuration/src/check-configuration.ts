import type { Localized } from '@qunxing/criterion';
import { readStandard } from '@qunxing/evaluation';
import { readShape } from '@qunxing/shape';
import { z } from 'zod';
import { checkDivisions } from './check-divisions.ts';
import { checkTrades } from './check-trades.ts';
import type { Configuration } from './configuration.ts';
import { notThere, type Problem, repeatedIn } from './problem.ts';

const localized = z.object({ 'zh-CN': z.string().min(1), en: z.string().min(1) });
const id = z.string().min(1);
const code = z.string().length(6);
const named = z.looseObject({ id, title: localized });

const division = z.looseObject({
  code,
  level: z.enum(['province', 'prefecture', 'county']),
  name: id,
  shortName: id,
  english: id,
  parent: code.nullable(),
  successor: code.nullable(),
});

const divisions = z.looseObject({
  province: code,
  from: z.iso.date(),
  asOf: z.iso.date(),
  divisions: z.array(division).min(1),
  adjacency: z.array(z.looseObject({ counties: z.tuple([code, code]), adjacent: z.boolean() })),
  zones: z.array(z.looseObject({ id, name: localized, counties: z.array(z.looseObject({ code })) })),
});

const province = z.object({
  divisions,
  programmes: z.array(named.extend({ division: code, industrialBases: z.array(localized).optional() })).min(1),
  clusterProgramme: id,
  procedures: z.array(named.extend({ steps: z.array(z.unknown()) })),
  rounds: z.array(named.extend({ programme: id, procedure: id, standard: id, advisory: z.array(id) })),
  standards: z.array(named).min(1),
  publishedFigures: id.optional(),
  map: id.optional(),
  demonstrationCounty: code.optional(),
  demonstrationTrades: z
    .array(z.looseObject({ name: id, industryCode: id, niche: id, product: id }))
    .min(1)
    .optional(),
});

const shape = z.object({
  name: localized,
  province,
  plugins: z.array(id).min(1),
  publishedStandard: id,
  demonstrationStandard: id.optional(),
});

const misshapenStandards = ({ province: { standards } }: Configuration): readonly Problem[] =>
  standards.flatMap((standard) => {
    const read = readStandard(standard);
    if (!('errors' in read)) return [];
    const place = `province/standards/${standard.id}`;
    return read.errors.map(({ message }): Problem => [place, message['zh-CN'], message.en]);
  });

const repeated = ({ province, plugins }: Configuration): readonly Problem[] => {
  const { programmes, procedures, rounds, standards } = province;
  return [
    ...Object.entries({ programmes, procedures, rounds, standards }).flatMap(([key, list]) =>
      repeatedIn(
        `province/${key}`,
        list.map((entry) => entry.id),
      ),
    ),
    ...repeatedIn('plugins', plugins),
  ];
};

const unknown = ({ province, ...configuration }: Configuration): readonly Problem[] => {
  const known = (list: readonly { readonly id: string }[]) => new Set(list.map((entry) => entry.id));
  const standards = known(province.standards);
  const procedures = known(province.procedures);
  const programmes = known(province.programmes);
  const { publishedStandard, demonstrationStandard = publishedStandard } = configuration;
  const references: readonly (readonly [place: string, id: string, known: ReadonlySet<string>])[] = [
    ['publishedStandard', publishedStandard, standards],
    ['demonstrationStandard', demonstrationStandard, standards],
    ['province/clusterProgramme', province.clusterProgramme, programmes],
    ...province.rounds.flatMap((round) => {
      const place = `province/rounds/${round.id}`;
      return [
        [`${place}/standard`, round.standard, standards] as const,
        [`${place}/procedure`, round.procedure, procedures] as const,
        [`${place}/programme`, round.programme, programmes] as const,
        ...round.advisory.map((advisory) => [`${place}/advisory`, advisory, standards] as const),
      ];
    }),
  ];
  return references.filter(([, named, among]) => !among.has(named)).map(([place, named]) => notThere(place, named));
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
  const inconsistent = [
    ...checkDivisions(configuration.province),
    ...checkTrades(configuration.province),
    ...misshapenStandards(configuration),
    ...repeated(configuration),
    ...unknown(configuration),
  ];
  return inconsistent.length > 0 ? { wrong: worded(inconsistent) } : { configuration };
};
