import type { Provenance } from '../provenance.ts';
import { type SizeIndustry, type SizeRow, sizeTable } from './size-table.ts';

/** Size classes, largest first; SMEs are medium, small and micro. */
export const sizeClasses = ['large', 'medium', 'small', 'micro'] as const;
/** Size class of an enterprise in one year. */
export type SizeClass = (typeof sizeClasses)[number];

/** What a size class is decided on. */
export type SizeIndicator = 'staff' | 'revenue' | 'assets';

/** Figures of one year: staff in persons, revenue and assets in 万元. Absent is unknown, not zero. */
export type SizeFigures = { readonly [indicator in SizeIndicator]?: number | undefined };

/** A size class with its provenance, or which figures are missing or make no sense (negative, not finite). */
export type SizeResult =
  | { readonly sizeClass: SizeClass; readonly provenance: Provenance }
  | {
      readonly undetermined: { readonly missing: readonly SizeIndicator[]; readonly invalid: readonly SizeIndicator[] };
    };

/**
 * The size class of an enterprise (工信部联企业〔2011〕300号). Large, medium and small ask for all their lower bounds,
 * else one class down; so the lowest indicator decides, and one at micro decides even while another is missing.
 */
export const sizeClass = (industry: SizeIndustry, figures: SizeFigures): SizeResult => {
  const row: SizeRow = sizeTable[industry];
  const missing: SizeIndicator[] = [];
  const invalid: SizeIndicator[] = [];
  let lowest = 0;
  for (const indicator of ['staff', 'revenue', 'assets'] as const) {
    const bounds = row[indicator];
    if (bounds === undefined) continue;
    const figure = figures[indicator];
    if (figure === undefined) missing.push(indicator);
    else if (!(figure >= 0 && Number.isFinite(figure))) invalid.push(indicator);
    else {
      const reached = bounds.findIndex((bound) => figure >= bound);
      lowest = Math.max(lowest, reached < 0 ? bounds.length : reached);
    }
  }
  const [largest, , , micro] = sizeClasses;
  const found = sizeClasses[lowest] ?? largest;
  if (invalid.length > 0 || (missing.length > 0 && found !== micro)) return { undetermined: { missing, invalid } };
  return { sizeClass: found, provenance: row.provenance };
};

/** Whether a class is among small and medium-sized enterprises (中小企业: medium, small, micro). */
export const isSme = (size: SizeClass): boolean => size !== 'large';
