import type { Expression, NodeName, ParameterReference, Window } from '../expression.ts';
import { object, plainObject } from './objects.ts';
import { decimal, list, matching, oneOf, quoted, type Reader, text, whole, wrong } from './reader.ts';

const reference: Reader<ParameterReference> = object({
  parameter: matching(/^[a-z][A-Za-z0-9-]{0,63}$/, 'ID_WRONG', '参数名称', 'the name of a parameter'),
});

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const orReference =
  <T>(reader: Reader<T>): Reader<T | ParameterReference> =>
  (value, at) =>
    isObject(value) ? reference(value, at) : reader(value, at);

const below: Reader<Expression> = (value, at) => expression(value, at);
const years: Reader<Window> = orReference(whole(-1e9, 1e9));
const names: Reader<readonly string[] | ParameterReference> = orReference(list(text(200), 1, 200));
const truths = list(below, 1, 50);
const comparison = oneOf('at-least', 'more-than', 'at-most', 'less-than', 'equal');

/** The keys of each node beside `node`. */
const nodes: Readonly<Record<NodeName, Reader<object>>> = {
  item: object({ node: text(), item: text(200) }),
  constant: object({ node: text(), value: orReference(decimal), unit: text(40) }),
  plus: object({ node: text(), left: below, right: below }),
  minus: object({ node: text(), left: below, right: below }),
  times: object({ node: text(), left: below, right: below }),
  share: object({ node: text(), part: below, whole: below }),
  ratio: object({ node: text(), numerator: below, denominator: below }),
  latest: object({ node: text(), of: below }),
  least: object({ node: text(), of: below, years }),
  total: object({ node: text(), of: below, years }),
  cagr: object({ node: text(), of: below, years }),
  meanGrowth: object({ node: text(), of: below, years }),
  rising: object({ node: text(), of: below, years }),
  sum: object({ node: text(), of: below }, { where: below }),
  count: object({ node: text() }, { where: below }),
  holds: object({ node: text(), titles: names }),
  is: object({ node: text(), of: below, values: names }),
  compare: object({ node: text(), left: below, operator: comparison, right: below }),
  all: object({ node: text(), of: truths }),
  any: object({ node: text(), of: truths }),
  not: object({ node: text(), of: below }),
  tally: object({ node: text(), of: truths }),
};

const isNodeName = (name: unknown): name is NodeName => typeof name === 'string' && Object.hasOwn(nodes, name);

/** Reads the shape of an expression: known nodes with exactly their keys. Its type is checked separately. */
export const expression: Reader<Expression> = (value, at) => {
  const source = plainObject(value, at);
  if (source === undefined) return undefined;
  const name = source.node;
  if (!isNodeName(name)) {
    const said = typeof name === 'string' ? `“${quoted(name)}”` : '';
    return wrong(
      at,
      'NODE_UNKNOWN',
      `没有运算${said}。`,
      `There is no node ${said === '' ? 'named here' : `"${quoted(String(name))}"`}.`,
    );
  }
  // `nodes` has, for each name, the reader of just that member of the union; the type of the table cannot say so.
  return nodes[name](source, at) as Expression | undefined;
};
