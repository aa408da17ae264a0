import { type Expression, findUnit, type ItemDefinition } from '@qunxing/criterion';

/** The unit that a part of a formula is best read in: that of the figures it is made of; undefined for truths and categories. */
export const partUnit = (expression: Expression, items: ReadonlyMap<string, ItemDefinition>): string | undefined => {
  const unitOf = (of: Expression): string | undefined => partUnit(of, items);
  switch (expression.node) {
    case 'item':
      return items.get(expression.item)?.unit;
    case 'constant':
      return expression.unit;
    case 'plus':
    case 'minus':
      return unitOf(expression.left);
    case 'times': {
      const left = unitOf(expression.left);
      // An exchange rate turns dollars into yuan: 万美元 into 万元.
      return unitOf(expression.right) === '元/美元' ? left?.replace('美元', '元') : left;
    }
    case 'share':
      return '%';
    case 'ratio': {
      const [over, under] = [unitOf(expression.numerator) ?? '', unitOf(expression.denominator) ?? ''];
      if (findUnit(over)?.dimension === findUnit(under)?.dimension) return '无';
      return findUnit(under)?.dimension === 'number' ? over : `${over}/${under}`;
    }
    case 'latest':
    case 'least':
    case 'total':
    case 'sum':
      return unitOf(expression.of);
    case 'cagr':
    case 'meanGrowth':
      return '%/年';
    case 'count':
      return '家';
    case 'tally':
      return '项';
    default:
      return undefined;
  }
};
