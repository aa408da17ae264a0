import type { CriterionDefinition, ItemDefinition, MetricDefinition, TitleKind } from '@qunxing/criterion';
import { contentHash } from '@qunxing/evaluation';

/** What an id means, as far as a result rests on it: words of help may improve, these may not change. */
export type Meaning = Readonly<Record<string, string>>;

/** Every id that standards, figures and decisions name, with its meaning; ids are legal references. */
export interface Catalogue {
  readonly items: Readonly<Record<string, Meaning>>;
  /** By id and the major version of its criterion, e.g. `innovation/rd-growth@1`. */
  readonly metrics: Readonly<Record<string, Meaning>>;
  readonly titles: Readonly<Record<string, Meaning>>;
}

const meaningOf = (parts: Readonly<Record<string, string | undefined>>): Meaning =>
  Object.fromEntries(Object.entries(parts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

const itemMeaning = (item: ItemDefinition): Meaning =>
  meaningOf({
    title: item.title['zh-CN'],
    kind: item.kind,
    dimension: item.dimension,
    unit: item.unit,
    grain: item.grain,
    time: item.time,
    concept: item.concept,
    scope: item.scope,
    period: item.period,
    options: item.options?.map((option) => option.value).join(item.kind === 'choice' ? ', ' : ' < '),
  });

/** A metric's meaning: each variant by the hash of its formula, each parameter by kind and unit. */
const metricMeaning = (metric: MetricDefinition): Meaning =>
  meaningOf({
    title: metric.title['zh-CN'],
    dimension: metric.dimension,
    unit: metric.unit,
    better: metric.better,
    ...Object.fromEntries(
      Object.entries(metric.parameters).map(([name, parameter]) => [
        `parameter ${name}`,
        parameter.kind === 'number' ? parameter.unit : 'list',
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(metric.variants).map(([name, { expression }]) => [`variant ${name}`, contentHash(expression)]),
    ),
  });

const sorted = (entries: readonly (readonly [string, Meaning])[]): Readonly<Record<string, Meaning>> =>
  Object.fromEntries([...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The catalogue of some criteria, together with the items and titles of the profile. */
export const catalogueOf = (
  criteria: readonly CriterionDefinition[],
  profileItems: readonly ItemDefinition[],
  titles: readonly TitleKind[],
): Catalogue => ({
  items: sorted(
    [...profileItems, ...criteria.flatMap((criterion) => criterion.items)].map((item) => [item.id, itemMeaning(item)]),
  ),
  metrics: sorted(
    criteria.flatMap(({ version, metrics }) =>
      metrics.map((metric) => [`${metric.id}@${version.split('.')[0]}`, metricMeaning(metric)] as const),
    ),
  ),
  titles: sorted(titles.map((kind) => [kind.id, { title: kind.title['zh-CN'] }])),
});
