import type { Comparison, Expression, ParameterReference } from '../expression.ts';
import type { ItemDefinition } from '../item.ts';
import type { Language } from '../localized.ts';
import type { ParameterDefinition } from '../metric.ts';
import type { TitleKind } from '../title-kind.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { bracketed, finished, name, type Piece, quantity, rank, remarked } from './piece.ts';
import type { OverYears, Wording } from './wording.ts';

/** What a formula is printed with. */
export interface FormulaPrinting {
  readonly language: Language;
  /** Items by id; an unknown id is printed as it is. */
  readonly items: ReadonlyMap<string, ItemDefinition>;
  readonly parameters?: Readonly<Record<string, ParameterDefinition>>;
  /** Kinds of titles by id; an unknown id is printed as it is. */
  readonly titles?: ReadonlyMap<string, TitleKind>;
  /** Values of parameters as a standard supplies them; they are printed in place of the parameters' names. */
  readonly supplied?: Readonly<Record<string, string | readonly string[]>>;
  /**
   * Prints something else in place of an expression, such as its value: called for every expression from the outside in;
   * undefined prints the expression itself. What it gives is taken for one name or number.
   */
  readonly replace?: (expression: Expression) => string | undefined;
}

const symbols: Readonly<Record<Comparison, string>> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  equal: '=',
};

const wordings: Readonly<Record<Language, Wording>> = { 'zh-CN': chinese, en: english };

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

const print = (expression: Expression, context: FormulaPrinting): Piece => {
  const replaced = context.replace?.(expression);
  if (replaced !== undefined) return name(replaced);

  const { language } = context;
  const wording = wordings[language];
  const operand = (of: Expression, tightness: number): string => bracketed(print(of, context), tightness, wording);
  const whole = (of: Expression): string => finished(print(of, context), wording);
  const titleOf = ({ parameter }: ParameterReference): string =>
    own(context.parameters, parameter)?.title[language] ?? parameter;
  const overYears = ({ node, of, years }: Extract<Expression, { node: OverYears }>): Piece => {
    const count = typeof years === 'number' ? years : own(context.supplied, years.parameter);
    const remark =
      typeof years === 'object' && count === undefined
        ? wording.openYears(node, titleOf(years))
        : wording.years(node, Number(count));
    return remarked(print(of, context), remark, wording);
  };
  /** Names written out, or those supplied for a parameter; undefined while the standard is silent. */
  const listed = (names: readonly string[] | ParameterReference): readonly string[] | undefined => {
    if (!('parameter' in names)) return names;
    const supplied = own(context.supplied, names.parameter);
    return typeof supplied === 'string' ? [supplied] : supplied;
  };

  switch (expression.node) {
    case 'item':
      return name(context.items.get(expression.item)?.title[language] ?? expression.item);
    case 'constant': {
      const { value, unit } = expression;
      const supplied = typeof value === 'string' ? value : own(context.supplied, value.parameter);
      if (typeof value === 'object' && typeof supplied !== 'string') return name(wording.parameter(titleOf(value)));
      return quantity(wording.quantity(String(supplied), unit));
    }
    case 'plus':
      return { text: `${operand(expression.left, rank.sum)} + ${operand(expression.right, rank.sum)}`, rank: rank.sum };
    case 'minus':
      return {
        text: `${operand(expression.left, rank.sum)} − ${operand(expression.right, rank.product)}`,
        rank: rank.sum,
      };
    case 'times':
      return {
        text: `${operand(expression.left, rank.product)} × ${operand(expression.right, rank.name)}`,
        rank: rank.product,
      };
    case 'share':
      return {
        text: `${operand(expression.part, rank.product)} ÷ ${operand(expression.whole, rank.name)} × 100%`,
        rank: rank.product,
      };
    case 'ratio':
      return {
        text: `${operand(expression.numerator, rank.product)} ÷ ${operand(expression.denominator, rank.name)}`,
        rank: rank.product,
      };
    case 'latest':
      return remarked(print(expression.of, context), wording.latest, wording);
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising':
      return overYears(expression);
    case 'sum': {
      const sum = name(wording.sum(operand(expression.of, rank.name)));
      return expression.where === undefined ? sum : remarked(sum, wording.where(whole(expression.where)), wording);
    }
    case 'count': {
      const count = name(wording.count);
      return expression.where === undefined ? count : remarked(count, wording.where(whole(expression.where)), wording);
    }
    case 'holds': {
      const titles = listed(expression.titles);
      if (titles === undefined && 'parameter' in expression.titles) {
        return name(wording.holdsOpen(titleOf(expression.titles)));
      }
      return name(wording.holds((titles ?? []).map((id) => context.titles?.get(id)?.title[language] ?? id)));
    }
    case 'is': {
      const of = operand(expression.of, rank.name);
      const values = listed(expression.values);
      if (values === undefined && 'parameter' in expression.values) {
        return { text: wording.isOpen(of, titleOf(expression.values)), rank: rank.comparison };
      }
      const options = optionsOf(expression.of, context);
      const titles = (values ?? []).map((value) => options.find((o) => o.value === value)?.title[language] ?? value);
      return { text: wording.is(of, titles), rank: rank.comparison };
    }
    case 'compare': {
      const { left, operator, right } = expression;
      const text = `${operand(left, rank.sum)} ${symbols[operator]} ${operand(right, rank.sum)}`;
      return { text, rank: rank.comparison };
    }
    case 'all':
      return { text: expression.of.map((of) => operand(of, rank.all)).join(wording.and), rank: rank.all };
    case 'any':
      return { text: expression.of.map((of) => operand(of, rank.any)).join(wording.or), rank: rank.any };
    case 'not':
      return name(wording.not(whole(expression.of)));
    case 'tally':
      return name(wording.tally(expression.of.map(whole)));
  }
};

/** The options of the category that an expression reads: it is an item, or the latest value of one. */
const optionsOf = (expression: Expression, context: FormulaPrinting): NonNullable<ItemDefinition['options']> => {
  const below = expression.node === 'latest' ? expression.of : expression;
  return (below.node === 'item' ? context.items.get(below.item)?.options : undefined) ?? [];
};

/**
 * The formula of an expression as an officer reads it, e.g. `集群总产值（近三年最低）` or
 * `sum of A (where B) ÷ sum of A × 100%, latest year`. Brackets stand where the reading would be open without them.
 */
export const printFormula = (expression: Expression, printing: FormulaPrinting): string =>
  finished(print(expression, printing), wordings[printing.language]);
