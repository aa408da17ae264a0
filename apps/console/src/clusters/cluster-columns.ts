import { useState } from 'react';
import { recall, remember } from '../preference.ts';

/** The columns that a person may leave out; the name always stands first. */
export const choosableColumns = [
  'county',
  'industry',
  'verdict',
  'met',
  'coverage',
  'figures',
  'standard',
  'evaluatedAt',
] as const;
export type ChoosableColumn = (typeof choosableColumns)[number];

/** What the glance beside the list shows already. */
export const shownBeside: readonly ChoosableColumn[] = ['industry', 'met', 'figures', 'standard', 'evaluatedAt'];

/** Left out until somebody asks for it. */
const firstHidden: readonly ChoosableColumn[] = ['figures', 'evaluatedAt'];

function readHidden(): readonly ChoosableColumn[] {
  const kept = recall('cluster-columns');
  if (kept === null) return firstHidden;
  const names = kept.split(',');
  return choosableColumns.filter((column) => names.includes(column));
}

/** The columns left out, remembered on this device. */
export function useHiddenColumns() {
  const [hidden, setHidden] = useState(readHidden);
  const toggle = (column: ChoosableColumn) => {
    const next = hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column];
    remember('cluster-columns', next.join(','));
    setHidden(next);
  };
  return { hidden, toggle };
}
