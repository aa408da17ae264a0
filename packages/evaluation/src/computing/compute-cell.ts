import { add, type Rational, rational } from '@qunxing/criterion';
import type { CaseInput, PeriodKey } from '../case-input.ts';
import { type Cell, worst } from './cell.ts';
import { truthCode } from './column.ts';
import { combine } from './combine.ts';
import { countTruths } from './compact-truths.ts';
import { computeRows } from './compute-rows.ts';
import type { GatheringNode, ItemNode, Node } from './node.ts';
import { overYears } from './over-years.ts';
import { readValue } from './read-value.ts';
import { type Run, rosterOf, startRun } from './run.ts';
import { sumScaled, unscale } from './scaled.ts';

const itemCell = (run: Run, node: ItemNode, year: number): Cell => {
  const { item } = node;
  const period: PeriodKey = item.time === 'once' ? 'once' : `y${year}`;
  const cell = readValue(node, run.input.figures[item.id]?.[period]);
  if (cell !== undefined) return cell;
  if (item.kind === 'judged') return { kind: 'pending', item: item.id };
  return run.missing(item.id, item.time === 'once' ? undefined : year);
};

const count = (number: number): Cell => ({ kind: 'value', value: rational(BigInt(number)) });

/** A sum or count over the members of a year. One row that is not known leaves it without a value. */
const gather = (run: Run, node: GatheringNode, ago: number): Cell => {
  const [of, condition] = node.node === 'sum' ? node.of : [undefined, node.of[0]];
  const grain = of?.grain === 'county' ? 'county' : 'enterprise';
  const members = run.members(grain, ago);
  if (members === undefined) return run.missing(rosterOf[grain], run.input.referenceYear - ago);
  const { length } = members.codes;
  const column = of && computeRows(run, of, ago, members);
  const where = condition && computeRows(run, condition, ago, members);
  const truths = where?.truths;
  if (column?.scaled !== undefined && of?.node === 'item' && (where === undefined || truths !== undefined)) {
    const units = sumScaled(column.scaled, truths);
    if (units !== undefined) return { kind: 'value', value: unscale(units, column.scaled.decimals, of.factor) };
  }
  const known = column === undefined && truths !== undefined ? countTruths(truths) : undefined;
  if (known !== undefined) return count(known);
  const unknown: Cell[] = [];
  let counted = 0;
  let sum: Rational = rational(0n);
  for (let row = 0; row < length; row++) {
    const truth = truths?.[row] ?? truthCode.yes;
    if (truth === truthCode.no) continue;
    counted += 1;
    // A row that may count needs its value as well as the answer whether it does.
    if (truth === truthCode.unknown && where !== undefined) unknown.push(where.at(row));
    if (column === undefined) continue;
    const cell = column.at(row);
    if (cell.kind === 'value') sum = add(sum, cell.value);
    else unknown.push(cell);
  }
  return worst(unknown) ?? (column === undefined ? count(counted) : { kind: 'value', value: sum });
};

/** The cell of a node of the cluster. */
const computeCell = (run: Run, node: Node, ago: number): Cell => {
  const year = run.input.referenceYear - ago;
  switch (node.node) {
    case 'item':
      return itemCell(run, node, year);
    case 'constant':
      return node.cell;
    case 'latest':
      return run.cell(node.of[0], 0);
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising': {
      const series: Cell[] = [];
      for (let years = node.years - 1; years >= 0; years--) series.push(run.cell(node.of[0], years));
      return overYears(node, series, year);
    }
    case 'sum':
    case 'count':
      return gather(run, node, ago);
    case 'holds':
      throw new TypeError('a title is held by an enterprise: typing refuses it for a cluster');
    default:
      return combine(
        node,
        node.of.map((of) => run.cell(of, of.time === 'once' ? 0 : ago)),
        year,
      );
  }
};

/** Begins to compute the nodes of a plan for one case. */
export const computing = (input: CaseInput): Run => startRun(input, computeCell);
