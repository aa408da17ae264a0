import type { ItemDefinition } from '@qunxing/criterion';
import type { Place } from './place.ts';
import type { PublishedFigure, StatedFigure } from './published-figure.ts';
import { publishedMetrics } from './published-metrics.ts';
import { inUnit } from './unit-conversion.ts';
import {
  conceptWithoutItem,
  countiesIncomplete,
  forecast,
  itemAmbiguous,
  keyUnknown,
  periodDiffers,
  placeIsNoCluster,
  qualifierUnknown,
  scopeDiffers,
  scopeInDoubt,
  severalYears,
  sourceNotSeen,
  type UnusedReason,
  unitDiffers,
  yearUnknown,
} from './unused-reason.ts';

/** What stands against using a figure whatever its basis. */
const ofRow = (figure: StatedFigure, place: Place, area: string): readonly UnusedReason[] => [
  ...(place.kind === 'counties' || place.kind === 'zone' ? [] : [placeIsNoCluster(place.name)]),
  ...(place.kind === 'counties' && !place.complete ? [countiesIncomplete(area)] : []),
  ...(figure.confidence === 'seen' ? [] : [sourceNotSeen(figure.confidence)]),
  ...(figure.unknownQualifiers.length === 0 ? [] : [qualifierUnknown(figure.unknownQualifiers)]),
  ...(figure.forecast ? [forecast] : []),
  ...(figure.period.year === null ? [yearUnknown] : []),
  ...(figure.severalYears ? [severalYears] : []),
];

type ItemFound = { readonly item: string; readonly value: string } | { readonly reason: UnusedReason };

/** The one item whose concept, scope, period and unit are exactly the figure's. */
const itemFor = (figure: StatedFigure, items: readonly ItemDefinition[]): ItemFound => {
  if (!Object.hasOwn(publishedMetrics, figure.key)) return { reason: keyUnknown(figure.key) };
  const ofConcept = items.filter(
    ({ kind, grain, time, concept }) =>
      kind === 'number' && grain === 'cluster' && time === 'yearly' && concept === figure.concept,
  );
  if (ofConcept.length === 0) return { reason: conceptWithoutItem(figure.concept, figure.label) };
  const ofScope = ofConcept.filter(({ scope }) => scope === figure.scope);
  if (ofScope.length === 0) return { reason: scopeDiffers(ofConcept, figure.scope) };
  const ofPeriod = ofScope.filter(({ period }) => period === figure.period.kind);
  const [item, ...others] = ofPeriod;
  if (item === undefined) return { reason: periodDiffers(ofScope, figure.period.kind) };
  if (others.length > 0) return { reason: itemAmbiguous(ofPeriod) };
  const value = inUnit(figure.value, figure.unit, item.unit ?? '');
  return value === undefined ? { reason: unitDiffers(item, figure.unit) } : { item: item.id, value };
};

/** The scope that another figure of the same cluster and key states, when this one states none. */
const doubtfulScope = (figure: StatedFigure, all: readonly StatedFigure[]): UnusedReason | undefined => {
  if (figure.scopeStated) return undefined;
  const other = all.find(
    ({ cluster, key, scope, scopeStated }) =>
      cluster === figure.cluster && key === figure.key && scopeStated && scope !== figure.scope,
  );
  return other && scopeInDoubt(other.scope);
};

/**
 * Maps figures to items. A figure fits an item when concept, scope, kind of period and unit are exactly the item's
 * and nothing in its row stands against it; otherwise it is shown and never used, with every reason.
 */
export const fitFigures = (
  figures: readonly StatedFigure[],
  placeOfCluster: (cluster: string) => { readonly place: Place; readonly area: string },
  items: readonly ItemDefinition[],
): readonly PublishedFigure[] =>
  figures.map((figure) => {
    const { place, area } = placeOfCluster(figure.cluster);
    const found = itemFor(figure, items);
    const doubt = 'item' in found ? doubtfulScope(figure, figures) : undefined;
    const reasons = [
      ...ofRow(figure, place, area),
      ...('reason' in found ? [found.reason] : []),
      ...(doubt === undefined ? [] : [doubt]),
    ];
    if ('item' in found && reasons.length === 0) return { ...figure, fit: found };
    return { ...figure, fit: { unused: reasons } };
  });
