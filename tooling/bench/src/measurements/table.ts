import { type Figure, meets, spreadOfFigure, targetText } from '../figure/figure.ts';
import { spreadOf } from '../figure/spread.ts';

const head = ['figure', 'what', 'target', 'measured', 'runs', 'how'];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

const nameOf = (row: string): string | undefined => /^\| `([^`]+)` \|/.exec(row)?.[1];

/** A figure as a row of the table. */
export const rowOf = (figure: Figure): string => {
  const { median, least, most, runs } = spreadOfFigure(figure);
  const { name, what, unit, target, values, how } = figure;
  const reached = target === undefined ? '' : meets(spreadOf(values).median, target) ? ' ✓' : ' ✗';
  const spread = runs === 1 ? '1' : `${runs}: ${least}–${most}`;
  const cells = [`\`${name}\``, what, targetText(target) ?? '', `${median} ${unit}${reached}`, spread, how];
  return `| ${cells.map(cell).join(' | ')} |`;
};

/**
 * The table of figures: rows of an earlier table stay unless they were measured again, in the order of the names given; whatever has
 * another name is dropped.
 */
export const tableOf = (figures: readonly Figure[], earlier: string, names: (name: string) => number): string => {
  const rows = new Map<string, string>();
  for (const row of earlier.split('\n')) {
    const name = nameOf(row);
    if (name !== undefined && names(name) >= 0) rows.set(name, row);
  }
  for (const figure of figures) rows.set(figure.name, rowOf(figure));
  const sorted = [...rows].toSorted(([a], [b]) => names(a) - names(b)).map(([, row]) => row);
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...sorted].join('\n');
};
