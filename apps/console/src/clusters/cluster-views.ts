import { recall, remember } from '../preference.ts';

/** A list that a person named: its filter and order, as they stand in the address. */
export interface ClusterView {
  readonly name: string;
  readonly address: string;
}

const isView = (value: unknown): value is ClusterView =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'address' in value &&
  typeof value.address === 'string';

/** The views kept on this device; none where what is kept cannot be read. */
export function readViews(): readonly ClusterView[] {
  try {
    const kept: unknown = JSON.parse(recall('cluster-views') ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

/** Keeps the views on this device. */
export const keepViews = (views: readonly ClusterView[]): void => remember('cluster-views', JSON.stringify(views));

/** The views with one more; a view of the same name is replaced. */
export const withView = (views: readonly ClusterView[], view: ClusterView): readonly ClusterView[] => [
  ...views.filter(({ name }) => name !== view.name),
  view,
];

/** What of an address a view keeps: filter and order, not the page nor the opened row. */
export function viewAddress(address: URLSearchParams): string {
  const kept = new URLSearchParams(address);
  for (const part of ['page', 'after', 'before', 'open']) kept.delete(part);
  kept.sort();
  return kept.toString();
}
