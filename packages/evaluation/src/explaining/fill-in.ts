import type { Expression, Localized } from '@qunxing/criterion';
import type { ExplainedCell } from './explanation.ts';

type Language = keyof Localized;

/** The numbers of a series put together as the node does. */
const overYears = (node: Expression['node'], texts: readonly string[], language: Language): string => {
  const first = texts[0] ?? '';
  switch (node) {
    case 'least':
      return language === 'zh-CN' ? `最低（${texts.join('、')}）` : `lowest of (${texts.join(', ')})`;
    case 'total':
      return `(${texts.join(' + ')})`;
    case 'rising':
      return texts.join(' < ');
    case 'meanGrowth': {
      const rates = texts.slice(1).map((next, index) => `(${next} ÷ ${texts[index] ?? ''} − 1)`);
      return `(${rates.join(' + ')}) ÷ ${rates.length}`;
    }
    default:
      return first;
  }
};

/** What stands for a part of a formula when the numbers of a case are filled in; undefined leaves the part as it is. */
export const numbersFor =
  (cells: ReadonlyMap<Expression, readonly ExplainedCell[]>, rosterSize: number | undefined) =>
  (part: Expression, language: Language): string | undefined => {
    const textsOf = (of: Expression): readonly string[] => (cells.get(of) ?? []).map((cell) => cell.text[language]);
    switch (part.node) {
      case 'item':
      case 'sum':
        return textsOf(part)[0];
      case 'count': {
        const [counted] = textsOf(part);
        if (counted === undefined || rosterSize === undefined || part.where === undefined) return counted;
        return language === 'zh-CN'
          ? `${counted}（名录共 ${rosterSize} 家）`
          : `${counted} (of ${rosterSize} in the roster)`;
      }
      case 'latest':
        return part.of.node === 'item' || part.of.node === 'sum' || part.of.node === 'count'
          ? textsOf(part)[0]
          : undefined;
      case 'least':
      case 'total':
      case 'rising':
      case 'meanGrowth':
        return overYears(part.node, textsOf(part.of), language);
      case 'cagr': {
        const [base = '', last = ''] = textsOf(part.of);
        return `(${last} ÷ ${base})^(1/${intervals(part, cells)}) − 1`;
      }
      default:
        return undefined;
    }
  };

const intervals = (part: Expression, cells: ReadonlyMap<Expression, readonly ExplainedCell[]>): number => {
  if (part.node !== 'cagr') return 1;
  const years = (cells.get(part.of) ?? []).map((cell) => cell.year ?? 0);
  return (years.at(-1) ?? 0) - (years[0] ?? 0);
};
