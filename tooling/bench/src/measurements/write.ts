import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Figure } from '../figure/figure.ts';
import { machine } from './machine.ts';
import { tableOf } from './table.ts';

/** The page as text: the rows of an earlier page stay unless they were measured again. */
export const pageOf = (figures: readonly Figure[], earlier: string, names: readonly string[]): string =>
  `# Measurements

What \`pnpm bench\` measured against the targets, on: ${machine()}.
Parts of it run by name (${names.map((name) => `\`pnpm bench ${name}\``).join(', ')}); a part that did not run keeps its rows.
Each value is the median of its runs; beside it their number, least and greatest.

${tableOf(figures, earlier, (figure) => names.indexOf(figure.split('/')[0] ?? ''))}
`;

/** Writes the page of measurements. */
export const writeMeasurements = (file: string, figures: readonly Figure[], names: readonly string[]): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pageOf(figures, existsSync(file) ? readFileSync(file, 'utf8') : '', names));
};
