import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Figure } from '../figure/figure.ts';
import { machine } from './machine.ts';
import { tableOf } from './table.ts';

const fresh = 'fresh';

/** The page as text: the rows of an earlier page stay unless they were measured again. */
export const pageOf = (figures: readonly Figure[], earlier: string, names: readonly string[]): string => {
  const tableFor = (shown: readonly string[]): string => {
    const place = (figure: string) => shown.indexOf(figure.split('/')[0] ?? '');
    return tableOf(
      figures.filter(({ name }) => place(name) >= 0),
      earlier,
      place,
    );
  };
  return `# Measurements

What \`pnpm bench\` measured against the targets, on: ${machine()}.
Parts of it run by name (${names.map((name) => `\`pnpm bench ${name}\``).join(', ')}); a part that did not run keeps its rows.
Each value is the median of its runs; beside it their number, least and greatest.

${tableFor(names.filter((name) => name !== fresh))}

## From a fresh clone

\`pnpm bench ${fresh}\` runs the two commands of the README in a clone of what is committed.

${tableFor([fresh])}
`;
};

/** Writes the page of measurements. */
export const writeMeasurements = (file: string, figures: readonly Figure[], names: readonly string[]): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pageOf(figures, existsSync(file) ? readFileSync(file, 'utf8') : '', names));
};
