import { headLines, isMissed, lineOf, type Row } from './row.ts';

const missing = 'nobody has written down why yet: `tooling/bench/src/measurements/reasons.ts` is the place.';

const measurementOf = ({ figure }: Row): string => figure.split('/')[0] ?? '';

/**
 * The rows of some measurements, in their order: those just taken, and of a measurement that was not taken the rows of
 * before. What has another name is dropped.
 */
export const rowsOf = (names: readonly string[], taken: readonly Row[], before: readonly Row[]): readonly Row[] =>
  names.flatMap((name) => {
    const own = (row: Row): boolean => measurementOf(row) === name;
    return taken.some(own) ? taken.filter(own) : before.filter(own);
  });

/** A table of rows and, below it, why a target is missed and what would help, by figure. */
export const tableOf = (rows: readonly Row[], reasons: Readonly<Record<string, string>>): string => {
  const table = [...headLines, ...rows.map(lineOf)].join('\n');
  const misses = rows.filter(isMissed).map(({ figure }) => `- \`${figure}\`: ${reasons[figure] ?? missing}`);
  return misses.length === 0 ? table : `${table}\n\nMissed targets:\n\n${misses.join('\n')}`;
};
