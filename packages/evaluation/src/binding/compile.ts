import {
  type Expression,
  findUnit,
  type ItemDefinition,
  multiply,
  operands,
  type ParameterReference,
  parseDecimal,
  rational,
} from '@qunxing/criterion';
import type { Node } from '../computing/node.ts';
import { partUnit } from './part-unit.ts';
import { placeOf, scaleOf } from './place.ts';

/** Values of a metric's parameters: decimals in the parameter's unit, and lists. */
export type ParameterValues = Readonly<Record<string, string | readonly string[]>>;

/** What a compilation reads, and the nodes made so far by the spelling of what they compute. */
export interface Compilation {
  readonly items: ReadonlyMap<string, ItemDefinition>;
  readonly parameters: ParameterValues;
  readonly nodes: Map<string, Node>;
}

const one = rational(1n);

const textOf = (value: string | number | ParameterReference, { parameters }: Compilation): string => {
  if (typeof value !== 'object') return String(value);
  const given = parameters[value.parameter];
  return typeof given === 'string' ? given : '';
};

const listOf = (value: readonly string[] | ParameterReference, { parameters }: Compilation): readonly string[] => {
  if (!('parameter' in value)) return value;
  const given = parameters[value.parameter];
  return typeof given === 'object' ? given : [];
};

const bug = (what: string): never => {
  throw new TypeError(`${what}: the definition was not checked before it was compiled`);
};

const pair = ([first, second]: readonly Node[]): readonly [Node, Node] =>
  first === undefined || second === undefined ? bug('two operands expected') : [first, second];
const single = ([first]: readonly Node[]): readonly [Node] =>
  first === undefined ? bug('an operand expected') : [first];

/** Whether a value belongs to one year, or to the reference year. */
const isDated = (node: Node): boolean => {
  if (node.time === 'yearly' || node.node === 'latest' || node.node === 'sum' || node.node === 'count') return true;
  return 'of' in node && !('years' in node) && node.of.some(isDated);
};

/** The node without its place among the others, and what tells it from others of its kind beside its operands. */
const shape = (
  expression: Expression,
  of: readonly Node[],
  compilation: Compilation,
): { readonly made: Unplaced; readonly mark: string } => {
  switch (expression.node) {
    case 'item': {
      const item = compilation.items.get(expression.item) ?? bug(`item ${expression.item}`);
      const factor = item.unit === undefined ? one : (findUnit(item.unit)?.factor ?? bug(`unit ${item.unit}`));
      const options = new Set(item.options?.map((option) => option.value));
      return { made: { node: 'item', item, factor, options }, mark: item.id };
    }
    case 'constant': {
      const text = textOf(expression.value, compilation);
      const value = parseDecimal(text) ?? bug(`decimal ${text}`);
      const unit = findUnit(expression.unit) ?? bug(`unit ${expression.unit}`);
      const cell = { kind: 'value', value: multiply(value, unit.factor) } as const;
      return { made: { node: 'constant', cell }, mark: `${text} ${expression.unit}` };
    }
    case 'plus':
    case 'minus':
      return { made: { node: expression.node, of: pair(of) }, mark: '' };
    case 'times': {
      const percent = partUnit(expression.right, compilation.items) === '%';
      return { made: { node: 'times', of: pair(of), percent }, mark: '' };
    }
    case 'share':
    case 'ratio': {
      const both = pair(of);
      return { made: { node: expression.node, of: both, dated: isDated(both[1]) }, mark: '' };
    }
    case 'latest':
    case 'not':
      return { made: { node: expression.node, of: single(of) }, mark: '' };
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising': {
      const years = Number(textOf(expression.years, compilation));
      return { made: { node: expression.node, of: single(of), years }, mark: String(years) };
    }
    case 'sum':
      return { made: { node: 'sum', of: of.length === 2 ? pair(of) : single(of) }, mark: '' };
    case 'count':
      return { made: { node: 'count', of: of.length === 1 ? single(of) : [] }, mark: '' };
    case 'holds': {
      const titles = listOf(expression.titles, compilation);
      return { made: { node: 'holds', of: [], titles }, mark: titles.join(' ') };
    }
    case 'is': {
      const values = listOf(expression.values, compilation);
      return { made: { node: 'is', of: single(of), values: new Set(values) }, mark: JSON.stringify(values) };
    }
    case 'compare': {
      const both = pair(of);
      const levels = scaleOf(both[0]).values;
      return {
        made: { node: 'compare', of: both, operator: expression.operator, levels },
        mark: expression.operator,
      };
    }
    case 'all':
    case 'any':
    case 'tally':
      return { made: { node: expression.node, of }, mark: '' };
  }
};

type Unplaced = Node extends infer N ? (N extends Node ? Omit<N, 'id' | 'grain' | 'time'> : never) : never;

/**
 * Turns a checked expression into a node, and every equal part of all expressions compiled together into the same node.
 * Throws a `TypeError` for an expression that names what there is not: `readDefinition` refuses those.
 */
export const compile = (expression: Expression, compilation: Compilation): Node => {
  const of = operands(expression).map((operand) => compile(operand, compilation));
  const { made, mark } = shape(expression, of, compilation);
  const key = `${expression.node}(${of.map((node) => node.id).join()})${mark}`;
  const known = compilation.nodes.get(key);
  if (known !== undefined) return known;
  const item = expression.node === 'item' ? compilation.items.get(expression.item) : undefined;
  const { grain, time } = placeOf(expression, of, item);
  // The spread of a member of the union with its place is again that member, which TypeScript cannot see for a union.
  const node = { ...made, id: compilation.nodes.size, grain, time } as Node;
  compilation.nodes.set(key, node);
  return node;
};
