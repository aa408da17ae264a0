import type { ClusterOrder as StoreOrder } from '@qunxing/database';
import { builder } from '../builder.ts';

const ClusterOrderField = builder.enumType('ClusterOrderField', {
  description: 'What clusters can be sorted by.',
  values: {
    name: { value: 'name', description: 'Name.' },
    county: { value: 'place', description: 'Code of the county, so prefectures stand together.' },
    industry: { value: 'industry', description: 'Leading industry.' },
    coverage: { value: 'coverage', description: 'Share of the needed values that are known.' },
    verdict: { value: 'verdict', description: 'Verdict, met first.' },
    figures: { value: 'figures', description: 'Number of figures.' },
  } as const,
});

const SortDirection = builder.enumType('SortDirection', {
  description: 'Which way a list is sorted.',
  values: { ascending: { description: 'Smallest first.' }, descending: { description: 'Greatest first.' } } as const,
});

/** What clusters are sorted by, and which way. */
export const ClusterOrder = builder.inputType('ClusterOrder', {
  description: 'What clusters are sorted by, and which way.',
  fields: (t) => ({
    field: t.field({ type: ClusterOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: SortDirection, required: true, description: 'Which way.' }),
  }),
});

/** The order as the store takes it; by place when none is asked for. */
export const clusterOrder = (
  given: typeof ClusterOrder.$inferInput | null | undefined,
): { readonly order: StoreOrder; readonly descending: boolean } => ({
  order: given?.field ?? 'place',
  descending: given?.direction === 'descending',
});
