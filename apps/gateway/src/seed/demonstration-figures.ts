import type { ItemDefinition } from '@qunxing/criterion';
import type { FigureChoiceEntry, FigureEntry } from '@qunxing/database';
import type { DemonstrationCluster } from '@qunxing/demo-data';
import type { ReportedValue } from '@qunxing/evaluation';
import { text } from '../start/say.ts';

/** A reported value of a cluster or of one of its counties. */
interface Reported {
  readonly item: string;
  readonly county?: string;
  readonly period: string;
  readonly value: ReportedValue;
}

const ofCluster = ({ figures }: DemonstrationCluster): readonly Reported[] =>
  Object.entries(figures).flatMap(([item, series]) =>
    Object.entries(series).flatMap(([period, value]) => (value === undefined ? [] : [{ item, period, value }])),
  );

const ofCounties = ({ countyFigures }: DemonstrationCluster): readonly Reported[] =>
  Object.entries(countyFigures).flatMap(([period, table]) =>
    Object.entries(table?.columns ?? {}).flatMap(([item, column]) =>
      (table?.codes ?? []).flatMap((county, index) => {
        const value = column[index] ?? null;
        return value === null ? [] : [{ item, county, period, value }];
      }),
    ),
  );

const entryOf = (
  cluster: string,
  { item, county, period, value }: Reported,
  definition: ItemDefinition | undefined,
  source: string,
): FigureEntry => ({
  subject: { cluster, ...(county !== undefined && { county }) },
  fit: { item, value },
  period,
  ...(period !== 'once' && { periodLabel: period.slice(1) }),
  ...(definition && { label: definition.title }),
  ...(definition?.period && period !== 'once' && { periodKind: definition.period }),
  ...(definition?.concept && { concept: definition.concept }),
  ...(definition?.scope && { scope: definition.scope }),
  ...(definition?.unit && { unit: definition.unit }),
  reported: String(value),
  source,
});

/** The figures of a demonstration cluster as they are recorded, with the basis that their items ask for. */
export const figureEntries = (
  id: string,
  cluster: DemonstrationCluster,
  items: ReadonlyMap<string, ItemDefinition>,
  source: string,
): readonly FigureEntry[] =>
  [...ofCluster(cluster), ...ofCounties(cluster)].map((reported) =>
    entryOf(id, reported, items.get(reported.item), source),
  );

const only = text('示例数据只有这一个来源', 'the only source of this invented figure');

/** Puts every recorded figure to use; `revisions` has their ids in the same order. */
export const choiceEntries = (
  entries: readonly FigureEntry[],
  revisions: readonly string[],
): readonly FigureChoiceEntry[] =>
  entries.flatMap(({ subject, fit, period }, index) => {
    const revision = revisions[index];
    if (fit === undefined || revision === undefined || !('cluster' in subject)) return [];
    return [{ ...subject, item: fit.item, period, revision, reason: only }];
  });
