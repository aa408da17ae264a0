import {
  type Comparison,
  type CriterionDefinition,
  type Expression,
  findUnit,
  type Grain,
  namesIn,
  type Time,
} from '@qunxing/criterion';
import * as fc from 'fast-check';
import { anyItems, text } from './any-items.ts';

type Place = readonly [Grain, Time];
type Made = fc.Arbitrary<Expression>;

const item = (id: string): Made => fc.constant({ node: 'item', item: `any/${id}` });
const itemsOf = (dimension: string, [grain, time]: Place): readonly Made[] =>
  anyItems
    .filter((each) => each.dimension === dimension && each.grain === grain && each.time === time)
    .map((each) => fc.constant({ node: 'item', item: each.id }));

const comparison = fc.constantFrom<Comparison>('at-least', 'more-than', 'at-most', 'less-than', 'equal');
const years = fc.integer({ min: 2, max: 4 });
const constant = (unit: string): Made =>
  fc.constantFrom('0', '1', '-2', '10', '0.5').map((value) => ({ node: 'constant', value, unit }));
const once: Place = ['cluster', 'once'];

/** An operand at a place, or one of the cluster for the whole case, which goes with anything. */
const beside = (make: (place: Place, depth: number) => Made, place: Place, depth: number): Made =>
  fc.oneof({ weight: 4, arbitrary: make(place, depth) }, { weight: 1, arbitrary: make(once, depth) });

const amount = (place: Place, depth: number): Made => {
  const [grain, time] = place;
  const leaves = [...itemsOf('money', place), ...(grain === 'cluster' && time === 'once' ? [constant('万元')] : [])];
  if (depth === 0) {
    if (leaves.length > 0) return fc.oneof(...leaves);
    return fc.record({ node: fc.constant('latest' as const), of: fc.oneof(...itemsOf('money', [grain, 'yearly'])) });
  }
  const below = depth - 1;
  const options: Made[] = [
    ...leaves,
    fc.record({
      node: fc.constantFrom('plus' as const, 'minus' as const),
      left: amount(place, below),
      right: beside(amount, place, below),
    }),
    fc.record({
      node: fc.constant('times' as const),
      left: amount(place, below),
      right: fc.oneof(beside(quotient, place, below), percentage(once, below)),
    }),
  ];
  if (time === 'once') {
    const of = amount([grain, 'yearly'], below);
    options.push(fc.record({ node: fc.constant('latest' as const), of }));
    options.push(fc.record({ node: fc.constantFrom('least' as const, 'total' as const), of, years }));
  }
  if (grain === 'cluster') {
    options.push(fc.record({ node: fc.constant('sum' as const), of: amount(['enterprise', time], below) }));
    options.push(
      fc.record({
        node: fc.constant('sum' as const),
        of: amount(['enterprise', time], below),
        where: beside(condition, ['enterprise', time], below),
      }),
    );
    options.push(fc.record({ node: fc.constant('sum' as const), of: amount(['county', time], below) }));
    if (time === 'yearly') {
      options.push(
        fc.record({ node: fc.constant('times' as const), left: item('cluster-dollars'), right: item('rate') }),
      );
    }
  }
  return fc.oneof(...options);
};

const quotient = (place: Place, depth: number): Made =>
  fc.record({
    node: fc.constant('ratio' as const),
    numerator: amount(place, Math.max(0, depth - 1)),
    denominator: beside(amount, place, Math.max(0, depth - 1)),
  });

const percentage = (place: Place, depth: number): Made =>
  place[0] === 'cluster' && place[1] === 'once' && depth === 0
    ? item('percent')
    : fc.record({
        node: fc.constant('share' as const),
        part: amount(place, Math.max(0, depth - 1)),
        whole: beside(amount, place, Math.max(0, depth - 1)),
      });

const growthRate = (grain: Grain, depth: number): Made =>
  fc.record({
    node: fc.constantFrom('cagr' as const, 'meanGrowth' as const),
    of: amount([grain, 'yearly'], Math.max(0, depth - 1)),
    years,
  });

const condition = (place: Place, depth: number): Made => {
  const [grain, time] = place;
  const leaves: Made[] = [...itemsOf('truth', place)];
  if (grain === 'enterprise' && time === 'once') {
    leaves.push(
      fc.record({ node: fc.constant('holds' as const), titles: fc.subarray(['gold', 'silver'], { minLength: 1 }) }),
    );
  }
  const categories = itemsOf('category', place);
  if (categories.length > 0) {
    leaves.push(
      fc.record({
        node: fc.constant('is' as const),
        of: fc.oneof(...categories),
        values: fc.subarray(['low', 'middle', 'high'], { minLength: 1 }),
      }),
    );
  }
  const below = Math.max(0, depth - 1);
  const compared: Made = fc.record({
    node: fc.constant('compare' as const),
    left: amount(place, below),
    operator: comparison,
    right: beside(amount, place, below),
  });
  if (depth === 0) return leaves.length > 0 ? fc.oneof(...leaves) : compared;
  const options: Made[] = [
    ...leaves,
    compared,
    fc.record({ node: fc.constant('not' as const), of: condition(place, below) }),
    fc.record({
      node: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(condition(place, below), { minLength: 1, maxLength: 3 }),
    }),
  ];
  if (time === 'once') {
    options.push(
      fc.record({
        node: fc.constant('compare' as const),
        left: growthRate(grain, below),
        operator: comparison,
        right: fc.oneof(growthRate(grain, below), constant('%/年')),
      }),
    );
    options.push(fc.record({ node: fc.constant('latest' as const), of: condition([grain, 'yearly'], below) }));
    options.push(fc.record({ node: fc.constant('rising' as const), of: amount([grain, 'yearly'], below), years }));
  }
  return fc.oneof(...options);
};

const counted = (depth: number): Made =>
  fc.oneof(
    fc.record({ node: fc.constant('count' as const), where: condition(['enterprise', 'once'], depth) }),
    fc.constant<Expression>({ node: 'latest', of: { node: 'count' } }),
    fc.record({
      node: fc.constant('latest' as const),
      of: fc.record({ node: fc.constant('count' as const), where: condition(['enterprise', 'yearly'], depth) }),
    }),
  );

/** A formula that a metric may have, with the unit it is shown and compared in (none for truths and levels). */
export const anyFormula: fc.Arbitrary<{ readonly expression: Expression; readonly unit: string | undefined }> =
  fc.oneof(
    fc.record({ expression: amount(once, 4), unit: fc.constant('亿元') }),
    fc.record({ expression: percentage(once, 3), unit: fc.constant('%') }),
    fc.record({ expression: quotient(once, 3), unit: fc.constant('无') }),
    fc.record({ expression: growthRate('cluster', 3), unit: fc.constant('%/年') }),
    fc.record({ expression: counted(3), unit: fc.constant('家') }),
    fc.record({
      expression: fc.record({
        node: fc.constant('tally' as const),
        of: fc.array(condition(once, 2), { minLength: 1, maxLength: 4 }),
      }),
      unit: fc.constant('项'),
    }),
    fc.record({ expression: condition(once, 4), unit: fc.constant(undefined) }),
    fc.record({
      expression: fc.oneof(
        item('judged'),
        fc.constant<Expression>({ node: 'latest', of: { node: 'item', item: 'any/rank' } }),
      ),
      unit: fc.constant(undefined),
    }),
  );

const isCategory = (expression: Expression): boolean =>
  expression.node === 'item' ? expression.item === 'any/judged' : expression.node === 'latest' && isRank(expression.of);
const isRank = (expression: Expression): boolean => expression.node === 'item' && expression.item === 'any/rank';

/** A definition whose metrics `any/m0`, `any/m1` … have these formulas. */
export const definitionOf = (
  formulas: readonly { readonly expression: Expression; readonly unit: string | undefined }[],
): CriterionDefinition => {
  const used = new Set(formulas.flatMap(({ expression }) => [...namesIn(expression).items]));
  const titles = new Set(formulas.flatMap(({ expression }) => [...namesIn(expression).titles]));
  return {
    id: 'any',
    version: '1.0.0',
    algebra: '1.0.0',
    title: text('any'),
    basis: 'any',
    items: anyItems.filter((each) => used.has(each.id)),
    titles: [...titles].sort().map((id) => ({ id, title: text(id) })),
    metrics: formulas.map(({ expression, unit }, index) => ({
      id: `any/m${index}`,
      title: text(`m${index}`),
      help: text('any'),
      basis: 'any',
      dimension:
        unit === undefined ? (isCategory(expression) ? 'category' : 'truth') : (findUnit(unit)?.dimension ?? 'number'),
      ...(unit !== undefined && { unit }),
      better: 'higher',
      decimals: 1,
      parameters: {},
      variants: { value: { title: text('value'), expression } },
    })),
  };
};
