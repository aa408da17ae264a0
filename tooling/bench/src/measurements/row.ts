import { type Figure, meets, spreadOfFigure, targetText } from '../figure/figure.ts';
import { spreadOf } from '../figure/spread.ts';

/** A figure as the page keeps it: text in every column, under the column's name. */
export type Row = Readonly<Record<(typeof columns)[number], string>>;

const columns = ['figure', 'what', 'target', 'measured', 'runs', 'taken', 'how'] as const;

const [met, missed] = [' ✓', ' ✗'] as const;

/** Stands behind runs that lie so far apart that other work on the machine is in them. */
const unquiet = ' ⚠ unquiet';

/** How many times the least run the greatest may be before they do. */
export const widest = 1.5;

const withMark = (runs: string): string => {
  const [, spread = runs, least, most] = /^(\d+: (.+)–(\S+))/.exec(runs) ?? [];
  return Number(most) > widest * Number(least) ? `${spread}${unquiet}` : spread;
};

/** The row of a figure; `taken` says of which code and when it was measured. */
export const rowOf = (figure: Figure, taken: string): Row => {
  const { median, least, most, runs } = spreadOfFigure(figure);
  const { name, what, unit, target, values, how } = figure;
  const reached = target === undefined ? '' : meets(spreadOf(values).median, target) ? met : missed;
  return {
    figure: name,
    what,
    target: targetText(target) ?? '',
    measured: `${median} ${unit}`.trim() + reached,
    runs: runs === 1 ? '1' : `${runs}: ${least}–${most}`,
    taken,
    how,
  };
};

/** Whether the row's figure does not reach its target. */
export const isMissed = ({ measured }: Row): boolean => measured.endsWith(missed);

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

/** A row as a line of the table; runs that lie far apart are marked. */
export const lineOf = (row: Row): string => {
  const shown = { ...row, figure: `\`${row.figure}\``, runs: withMark(row.runs) };
  return `| ${columns.map((column) => escaped(shown[column])).join(' | ')} |`;
};

/** The lines above the rows. */
export const headLines = [`| ${columns.join(' | ')} |`, `| ${columns.map(() => '---').join(' | ')} |`];

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** The rows of all tables of a page, whichever columns they have: a row written before there was `taken` says so. */
export const rowsIn = (page: string): readonly Row[] => {
  const rows: Row[] = [];
  let head: readonly string[] = [];
  for (const line of page.split('\n')) {
    if (!line.startsWith('| ')) continue;
    const cells = cellsOf(line);
    if (cells[0] === 'figure') head = cells;
    const name = /^`([^`]+)`$/.exec(cells[0] ?? '')?.[1];
    if (name === undefined) continue;
    const cell = (column: string) => cells[head.indexOf(column)] ?? '';
    rows.push({
      figure: name,
      what: cell('what'),
      target: cell('target'),
      measured: cell('measured'),
      runs: cell('runs'),
      taken: cell('taken') || 'not recorded',
      how: cell('how'),
    });
  }
  return rows;
};
