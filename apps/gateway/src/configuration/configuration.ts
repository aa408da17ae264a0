import type { Localized } from '@qunxing/criterion';
import type { Standard } from '@qunxing/evaluation';
import type { Procedure, Programme, Round } from '@qunxing/standards';
import { z } from 'zod';

/** What an instance is made of: the one typed configuration, written in `qunxing.config.ts`. */
export interface Configuration {
  /** Shown in the top bar and on the sign-in page. */
  readonly name: Localized;
  readonly programmes: readonly Programme[];
  readonly procedures: readonly Procedure[];
  readonly rounds: readonly Round[];
  /** Standards in the order in which they are listed. */
  readonly standards: readonly Standard[];
  /** Criterion plugins: packages with a `definition.json`, or paths of such files; aspects are listed in this order. */
  readonly plugins: readonly string[];
  /** Standards that judge published clusters at first; the first one is shown. */
  readonly publishedStandard: string;
  /** The exercise standard that judges demonstration clusters. */
  readonly demonstrationStandard: string;
}

const localized = z.object({ 'zh-CN': z.string().min(1), en: z.string().min(1) });
const identified = z.object({ id: z.string().min(1) });

const shape = z.object({
  name: localized,
  programmes: z.array(identified).min(1),
  procedures: z.array(identified),
  rounds: z.array(identified),
  standards: z.array(identified).min(1),
  plugins: z.array(z.string().min(1)).min(1),
  publishedStandard: z.string(),
  demonstrationStandard: z.string(),
});

const duplicates = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

const wrong = (place: string, zh: string, en: string): Localized => ({
  'zh-CN': `qunxing.config.ts 的 ${place}：${zh}`,
  en: `qunxing.config.ts, ${place}: ${en}`,
});

const references = (configuration: Configuration): readonly Localized[] => {
  const standards = new Set(configuration.standards.map(({ id }) => id));
  const procedures = new Set(configuration.procedures.map(({ id }) => id));
  const programmes = new Set(configuration.programmes.map(({ id }) => id));
  const named: readonly (readonly [place: string, id: string, known: ReadonlySet<string>])[] = [
    ['publishedStandard', configuration.publishedStandard, standards],
    ['demonstrationStandard', configuration.demonstrationStandard, standards],
    ...configuration.rounds.flatMap((round) => [
      [`rounds/${round.id}/standard`, round.standard, standards] as const,
      [`rounds/${round.id}/procedure`, round.procedure, procedures] as const,
      [`rounds/${round.id}/programme`, round.programme, programmes] as const,
      ...round.advisory.map((id) => [`rounds/${round.id}/advisory`, id, standards] as const),
    ]),
  ];
  return named
    .filter(([, id, known]) => !known.has(id))
    .map(([place, id]) => wrong(place, `没有“${id}”。`, `there is no “${id}”.`));
};

const repeated = ({ programmes, procedures, rounds, standards, plugins }: Configuration): readonly Localized[] =>
  Object.entries({ programmes, procedures, rounds, standards })
    .flatMap(([place, list]) =>
      duplicates(list.map(({ id }) => id)).map((id) =>
        wrong(place, `“${id}”出现两次。`, `“${id}” stands there twice.`),
      ),
    )
    .concat(duplicates(plugins).map((id) => wrong('plugins', `“${id}”出现两次。`, `“${id}” stands there twice.`)));

/** Everything wrong with a configuration, each named by its place; empty when it is fit to start with. */
export const configurationProblems = (configuration: Configuration): readonly Localized[] => {
  const read = shape.safeParse(configuration);
  if (!read.success) {
    return read.error.issues.map(({ path, message }) =>
      wrong(path.join('/'), `取值有误（${message}）。`, `${message}.`),
    );
  }
  return [...repeated(configuration), ...references(configuration)];
};
