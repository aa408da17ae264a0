import { type Cell, isUnknown, truthCell } from './cell.ts';
import { type Column, columnOf, truthCode } from './column.ts';
import { combine } from './combine.ts';
import { combinedTruths, comparedTruths, membershipTruths } from './compact-truths.ts';
import type { ItemNode, Node, WindowNode } from './node.ts';
import { overYears } from './over-years.ts';
import { truthArray } from './page.ts';
import { readValue } from './read-value.ts';
import { type Members, type Run, rosterOf, slot } from './run.ts';
import { readScaled, unscale } from './scaled.ts';

const noValues: readonly null[] = [];

const itemColumn = (run: Run, node: ItemNode, members: Members): Column => {
  const { item } = node;
  const reported = members.columns[item.id];
  const raw = reported ?? noValues;
  const length = members.codes.length;
  const absent = (row: number): Cell => {
    if (item.kind === 'judged') return { kind: 'pending', item: item.id };
    // A column that is missing as a whole is one gap, not one for each member.
    return run.missing(item.id, members.year, reported && members.codes[row]);
  };
  const at = (row: number): Cell => readValue(node, raw[row]) ?? absent(row);
  if (reported === undefined) return { length, at, truths: truthArray(length).fill(truthCode.unknown) };
  if (item.kind === 'number') {
    const scaled = reported.length === length ? readScaled(reported) : undefined;
    if (scaled === undefined) return { length, at };
    const fromScaled = (row: number): Cell => {
      const number = scaled.numbers[row] ?? Number.NaN;
      return Number.isNaN(number)
        ? absent(row)
        : { kind: 'value', value: unscale(BigInt(number), scaled.decimals, node.factor) };
    };
    return { length, at: fromScaled, scaled };
  }
  if (item.kind !== 'declared') return { length, at, raw: { values: raw, options: node.options } };
  const truths = truthArray(length);
  for (let row = 0; row < length; row++) {
    const value = raw[row];
    truths[row] = value === true ? truthCode.yes : value === false ? truthCode.no : truthCode.unknown;
  }
  return { length, at, truths };
};

const holdersColumn = (run: Run, titles: readonly string[], { codes, rowOf }: Members): Column => {
  const truths = truthArray(codes.length);
  for (const title of titles) {
    for (const code of run.holders(title)) {
      const row = rowOf(code);
      if (row !== undefined) truths[row] = truthCode.yes;
    }
  }
  return { length: codes.length, at: (row) => truthCell(truths[row] === truthCode.yes), truths };
};

/** A node over several years, for each member of the reference year; a member who was not there then is a gap. */
const windowColumn = (run: Run, node: WindowNode, members: Members): Column => {
  const [of] = node.of;
  const grain = node.grain === 'county' ? 'county' : 'enterprise';
  const years = Array.from({ length: node.years }, (_, index) => {
    const ago = node.years - 1 - index;
    const then = run.members(grain, ago);
    return { year: members.year - ago, then, column: then && computeRows(run, of, ago, then) };
  });
  return columnOf(
    members.codes.map((code) => {
      const series = years.map(({ year, then, column }): Cell => {
        const row = then?.rowOf(code);
        if (row !== undefined && column !== undefined) return column.at(row);
        return run.missing(rosterOf[grain], year, then && code);
      });
      return overYears(node, series, members.year);
    }),
  );
};

const broadcast = (cell: Cell, length: number): Column => ({
  length,
  at: () => cell,
  ...((cell.kind === 'truth' || isUnknown(cell)) && {
    truths: truthArray(length).fill(cell.kind === 'truth' ? Number(cell.value) : truthCode.unknown),
  }),
});

const compute = (run: Run, node: Node, ago: number, members: Members): Column => {
  switch (node.node) {
    case 'item':
      return itemColumn(run, node, members);
    case 'holds':
      return holdersColumn(run, node.titles, members);
    case 'latest':
      return computeRows(run, node.of[0], 0, members);
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising':
      return windowColumn(run, node, members);
    case 'constant':
    case 'sum':
    case 'count':
      return broadcast(run.cell(node, ago), members.codes.length);
    default: {
      const columns = node.of.map((of) => computeRows(run, of, ago, members));
      const at = (row: number): Cell =>
        combine(
          node,
          columns.map((column) => column.at(row)),
          members.year,
        );
      const { length } = members.codes;
      const [first, second] = columns;
      if (node.node === 'is' && first?.raw !== undefined) {
        return { length, at, truths: membershipTruths(first.raw, length, node.values) };
      }
      const truths =
        node.node === 'compare' && first !== undefined && second !== undefined
          ? comparedTruths(node.operator, node.of, first, second)
          : combinedTruths(node, columns);
      if (truths !== undefined) return { length, at, truths };
      return columnOf(Array.from({ length }, (_, row) => at(row)));
    }
  }
};

/** The cells of a node for every member of a roster, of the year so many before the reference year. */
export const computeRows = (run: Run, node: Node, ago: number, members: Members): Column => {
  if (node.grain === 'cluster') {
    return broadcast(run.cell(node, node.time === 'once' ? 0 : ago), members.codes.length);
  }
  const place = slot(node.id, ago);
  const known = run.columns[place];
  if (known !== undefined) return known;
  const column = compute(run, node, ago, members);
  run.columns[place] = column;
  return column;
};
