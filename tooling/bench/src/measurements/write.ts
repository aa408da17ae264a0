import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Figure } from '../figure/figure.ts';
import { machine } from './machine.ts';
import { reasons } from './reasons.ts';
import { type Row, rowOf, rowsIn, widest } from './row.ts';
import { rowsOf, tableOf } from './table.ts';

const fresh = 'fresh';

/** The page as text: the rows of an earlier page stay unless they were measured again. */
export const pageOf = (
  measured: readonly Row[],
  earlier: string,
  names: readonly string[],
  because: Readonly<Record<string, string>>,
): string => {
  const before = rowsIn(earlier);
  const tableFor = (shown: readonly string[]): string => tableOf(rowsOf(shown, measured, before), because);
  return `# Measurements

What \`pnpm bench\` measured against the targets, on: ${machine()}.
Parts of it run by name (${names.map((name) => `\`pnpm bench ${name}\``).join(', ')}); a part that did not run keeps its rows.
Each value is the median of its runs; beside it their number, least and greatest. Each row says of which commit and on
which day it was taken. ⚠ stands where the greatest run is more than ${widest} times the least: the machine was not quiet, and the
row should be taken again before anyone relies on it.

${tableFor(names.filter((name) => name !== fresh))}

## From a fresh clone

\`pnpm bench ${fresh}\` runs the two commands of the README in a clone of what is committed.

${tableFor([fresh])}
`;
};

/** Writes the page of measurements; `taken` says of which code and when the figures are. */
export const writeMeasurements = (
  file: string,
  figures: readonly Figure[],
  taken: string,
  names: readonly string[],
): void => {
  mkdirSync(dirname(file), { recursive: true });
  const earlier = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(
    file,
    pageOf(
      figures.map((figure) => rowOf(figure, taken)),
      earlier,
      names,
      reasons,
    ),
  );
};
