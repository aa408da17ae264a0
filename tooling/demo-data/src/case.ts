import type { CaseInput, HeldTitle } from '@qunxing/evaluation';
import { type DemonstrationCluster, demonstrationClusters, type Order } from './cluster.ts';

/** What an evaluation of a demonstration cluster reads, as of the last day of its last year. */
export const caseOf = (cluster: DemonstrationCluster): CaseInput => ({
  subject: `demonstration-${cluster.number}`,
  referenceDate: `${cluster.lastYear}-12-31`,
  referenceYear: cluster.lastYear,
  figures: cluster.figures,
  roster: cluster.rosters,
  counties: cluster.countyFigures,
  titles: cluster.titles.map(
    ({ code, kind, validFrom, validTo }): HeldTitle => ({
      code,
      title: kind,
      from: validFrom,
      ...(validTo === null ? {} : { to: validTo }),
    }),
  ),
  provenance: {},
});

/** So many cases, made one at a time. */
export function* demonstrationCases(order: Order): Generator<CaseInput> {
  for (const cluster of demonstrationClusters(order)) yield caseOf(cluster);
}
