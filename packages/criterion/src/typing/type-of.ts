import type { Report } from '../definition-error.ts';
import type { Expression, ParameterReference } from '../expression.ts';
import { findUnit } from '../find-unit.ts';
import { parseDecimal } from '../rational.ts';
import type { Dimension } from '../unit.ts';
import type { ExpressionType, Names } from './expression-type.ts';
import { join, requireTime } from './join.ts';
import { checkWindow } from './window.ts';

/** Whether numbers of a dimension can be added, divided and so on; growth can only be compared. */
const isArithmetic = (dimension: Dimension): boolean =>
  dimension !== 'growth' && dimension !== 'truth' && dimension !== 'category';

/** Dimension of A per B: a plain number for A per A, and A when B is a plain number. */
const quotient = (a: Dimension, b: Dimension): Dimension | undefined => {
  if (a === b) return 'number';
  if (b === 'number') return a;
  // Both are base dimensions here (no slash), so the template is one of `ArithmeticDimension`.
  return a.includes('/') || b.includes('/') ? undefined : (`${a}/${b}` as Dimension);
};

/**
 * The type of an expression, or undefined when it has none; then every reason has been reported.
 * The one typing function: what authors write in TypeScript and what is read from stored JSON both pass through it.
 */
export const typeOf = (
  expression: Expression,
  names: Names,
  path: string,
  report: Report,
): ExpressionType | undefined => {
  const child = (of: Expression, key: string): ExpressionType | undefined =>
    typeOf(of, names, `${path}/${key}`, report);

  const dimension = (type: ExpressionType, wanted: Dimension, key: string): boolean => {
    if (type.dimension === wanted) return true;
    report(
      'DIMENSION_MISMATCH',
      `${path}/${key}`,
      `量纲须为 ${wanted}，而非 ${type.dimension}。`,
      `Expected the dimension ${wanted}, found ${type.dimension}.`,
    );
    return false;
  };

  const number = (of: Expression, key: string): ExpressionType | undefined => {
    const type = child(of, key);
    if (type === undefined || isArithmetic(type.dimension)) return type;
    report(
      'DIMENSION_MISMATCH',
      `${path}/${key}`,
      `此处须为可运算的数值，而非 ${type.dimension}。`,
      `Expected a number that can be calculated with, found ${type.dimension}.`,
    );
    return undefined;
  };

  const truth = (of: Expression, key: string): ExpressionType | undefined => {
    const type = child(of, key);
    return type !== undefined && dimension(type, 'truth', key) ? type : undefined;
  };

  const yearly = (type: ExpressionType | undefined): type is ExpressionType =>
    type !== undefined && requireTime(type, 'yearly', `${path}/of`, report);

  const parameterValues = (reference: ParameterReference, key: string): readonly string[] | undefined => {
    const name = reference.parameter;
    const parameter = Object.hasOwn(names.parameters, name) ? names.parameters[name] : undefined;
    if (parameter?.kind === 'list') return parameter.allowed;
    if (parameter === undefined) {
      report('PARAMETER_UNKNOWN', `${path}/${key}`, `参数“${name}”未声明。`, `Parameter "${name}" is not declared.`);
    } else
      report('PARAMETER_MISMATCH', `${path}/${key}`, `参数“${name}”须为列表。`, `Parameter "${name}" must be a list.`);
    return undefined;
  };

  switch (expression.node) {
    case 'item': {
      const item = names.items.get(expression.item);
      if (item === undefined) {
        report(
          'ITEM_UNKNOWN',
          `${path}/item`,
          `没有填报项“${expression.item}”。`,
          `There is no item "${expression.item}".`,
        );
        return undefined;
      }
      const { dimension, grain, time, options, kind } = item;
      if (options === undefined) return { dimension, grain, time };
      return { dimension, grain, time, scale: { values: options.map((o) => o.value), ordered: kind !== 'choice' } };
    }
    case 'constant': {
      const unit = findUnit(expression.unit);
      if (unit === undefined) {
        report(
          'UNIT_UNKNOWN',
          `${path}/unit`,
          `没有单位“${expression.unit}”。`,
          `There is no unit "${expression.unit}".`,
        );
        return undefined;
      }
      if (typeof expression.value === 'string') {
        if (parseDecimal(expression.value) === undefined) {
          report(
            'DECIMAL_WRONG',
            `${path}/value`,
            `“${expression.value}”不是十进制数。`,
            `"${expression.value}" is not a decimal.`,
          );
          return undefined;
        }
      } else {
        const name = expression.value.parameter;
        const parameter = Object.hasOwn(names.parameters, name) ? names.parameters[name] : undefined;
        if (parameter === undefined) {
          report('PARAMETER_UNKNOWN', `${path}/value`, `参数“${name}”未声明。`, `Parameter "${name}" is not declared.`);
          return undefined;
        }
        if (parameter.kind !== 'number' || parameter.unit !== expression.unit) {
          report(
            'PARAMETER_MISMATCH',
            `${path}/value`,
            `参数“${name}”须为以“${expression.unit}”为单位的数。`,
            `Parameter "${name}" must be a number in the unit "${expression.unit}".`,
          );
          return undefined;
        }
      }
      return { dimension: unit.dimension, grain: 'cluster', time: 'once' };
    }
    case 'plus':
    case 'minus': {
      const left = number(expression.left, 'left');
      const right = number(expression.right, 'right');
      if (left === undefined || right === undefined || !dimension(right, left.dimension, 'right')) return undefined;
      const joined = join(left, right, `${path}/right`, report);
      return joined && { dimension: left.dimension, grain: joined.grain, time: joined.time };
    }
    case 'times': {
      const left = number(expression.left, 'left');
      const right = number(expression.right, 'right');
      if (left === undefined || right === undefined) return undefined;
      let product = left.dimension;
      if (right.dimension === 'exchange-rate') {
        if (!dimension(left, 'foreign-money', 'left')) return undefined;
        product = 'money';
      } else if (right.dimension !== 'number' && right.dimension !== 'percent') {
        report(
          'DIMENSION_MISMATCH',
          `${path}/right`,
          `乘数须为纯数、百分比或汇率，而非 ${right.dimension}。`,
          `The second factor must be a plain number, a percentage or an exchange rate, not ${right.dimension}.`,
        );
        return undefined;
      }
      const joined = join(left, right, `${path}/right`, report);
      return joined && { dimension: product, grain: joined.grain, time: joined.time };
    }
    case 'share': {
      const part = number(expression.part, 'part');
      const whole = number(expression.whole, 'whole');
      if (part === undefined || whole === undefined || !dimension(whole, part.dimension, 'whole')) return undefined;
      const joined = join(part, whole, `${path}/whole`, report);
      return joined && { dimension: 'percent', grain: joined.grain, time: joined.time };
    }
    case 'ratio': {
      const numerator = number(expression.numerator, 'numerator');
      const denominator = number(expression.denominator, 'denominator');
      if (numerator === undefined || denominator === undefined) return undefined;
      const result = quotient(numerator.dimension, denominator.dimension);
      if (result === undefined) {
        report(
          'DIMENSION_MISMATCH',
          `${path}/denominator`,
          `${numerator.dimension} 不能再除以 ${denominator.dimension}。`,
          `${numerator.dimension} cannot be divided by ${denominator.dimension}.`,
        );
        return undefined;
      }
      const joined = join(numerator, denominator, `${path}/denominator`, report);
      return joined && { dimension: result, grain: joined.grain, time: joined.time };
    }
    case 'latest': {
      const of = child(expression.of, 'of');
      return yearly(of) ? { ...of, time: 'once' } : undefined;
    }
    case 'least':
    case 'total':
    case 'cagr':
    case 'meanGrowth':
    case 'rising': {
      const of = number(expression.of, 'of');
      const { node } = expression;
      checkWindow(expression, node === 'least' || node === 'total' ? 1 : 2, names, path, report);
      if (!yearly(of)) return undefined;
      const growth = node === 'cagr' || node === 'meanGrowth';
      return {
        dimension: growth ? 'growth' : node === 'rising' ? 'truth' : of.dimension,
        grain: of.grain,
        time: 'once',
      };
    }
    case 'sum': {
      const of = number(expression.of, 'of');
      const where = expression.where && truth(expression.where, 'where');
      if (of === undefined || (expression.where !== undefined && where === undefined)) return undefined;
      if (of.grain === 'cluster') {
        report(
          'GRAIN_MISMATCH',
          `${path}/of`,
          '合计的对象须为各企业或各县的数值。',
          'Only values of each enterprise or each county can be summed up.',
        );
        return undefined;
      }
      const joined = where === undefined ? of : join(of, where, `${path}/where`, report);
      return joined && { dimension: of.dimension, grain: 'cluster', time: joined.time };
    }
    case 'count': {
      if (expression.where === undefined) return { dimension: 'enterprises', grain: 'cluster', time: 'yearly' };
      const where = truth(expression.where, 'where');
      if (where === undefined) return undefined;
      if (where.grain !== 'enterprise') {
        report(
          'GRAIN_MISMATCH',
          `${path}/where`,
          '计数条件须针对各企业。',
          'The condition of a count must be about each enterprise.',
        );
        return undefined;
      }
      return { dimension: 'enterprises', grain: 'cluster', time: where.time };
    }
    case 'holds': {
      const { titles } = expression;
      const ids = 'parameter' in titles ? parameterValues(titles, 'titles') : titles;
      const unknown = ids?.find((id) => !names.titles.has(id));
      if (unknown !== undefined) {
        report(
          'TITLE_UNKNOWN',
          `${path}/titles`,
          `没有资质称号“${unknown}”。`,
          `There is no kind of title "${unknown}".`,
        );
      }
      return ids === undefined || unknown !== undefined
        ? undefined
        : { dimension: 'truth', grain: 'enterprise', time: 'once' };
    }
    case 'is': {
      const of = child(expression.of, 'of');
      const { values } = expression;
      const named = 'parameter' in values ? parameterValues(values, 'values') : values;
      if (of === undefined || named === undefined || !dimension(of, 'category', 'of')) return undefined;
      const unknown = named.find((value) => of.scale?.values.includes(value) !== true);
      if (unknown !== undefined) {
        report('OPTION_UNKNOWN', `${path}/values`, `选项中没有“${unknown}”。`, `There is no option "${unknown}".`);
        return undefined;
      }
      return { dimension: 'truth', grain: of.grain, time: of.time };
    }
    case 'compare': {
      const left = child(expression.left, 'left');
      const right = child(expression.right, 'right');
      if (left === undefined || right === undefined) return undefined;
      if (left.dimension === 'truth') {
        report('DIMENSION_MISMATCH', `${path}/left`, '真假值不能比较大小。', 'Truths cannot be compared by size.');
        return undefined;
      }
      if (!dimension(right, left.dimension, 'right')) return undefined;
      if (
        left.dimension === 'category' &&
        !(left.scale?.ordered && right.scale?.ordered && left.scale.values.join('\n') === right.scale.values.join('\n'))
      ) {
        report(
          'OPTION_UNKNOWN',
          `${path}/right`,
          '只有同一等级序列中的等级才能比较。',
          'Only levels of one ordered scale can be compared.',
        );
        return undefined;
      }
      const joined = join(left, right, `${path}/right`, report);
      return joined && { dimension: 'truth', grain: joined.grain, time: joined.time };
    }
    case 'all':
    case 'any':
    case 'tally': {
      const types = expression.of.map((of, index) => truth(of, `of/${index}`));
      let joined: Pick<ExpressionType, 'grain' | 'time'> | undefined = { grain: 'cluster', time: 'once' };
      for (const [index, type] of types.entries()) {
        if (type === undefined) return undefined;
        joined = join(joined, type, `${path}/of/${index}`, report);
        if (joined === undefined) return undefined;
      }
      return { dimension: expression.node === 'tally' ? 'pieces' : 'truth', grain: joined.grain, time: joined.time };
    }
    case 'not': {
      const of = truth(expression.of, 'of');
      return of && { dimension: 'truth', grain: of.grain, time: of.time };
    }
  }
};
