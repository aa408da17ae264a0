import type { CriterionDefinition, Expression, Localized } from '@qunxing/criterion';
import type { ExplainedCell } from './explanation.ts';
import { partText } from './part-text.ts';

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

/** Digits beyond which numbers that lie so close together are shown as equal. */
const mostDecimals = 30;

/** The numbers of a series with as many digits as it takes to see that two in a row differ. */
const tellingTexts = (
  cells: readonly ExplainedCell[],
  of: Expression,
  definition: CriterionDefinition,
  language: Language,
): readonly string[] => {
  const shown = (decimals: number) => cells.map((cell) => partText(cell.outcome, of, definition, decimals)[language]);
  const tells = (texts: readonly string[]): boolean =>
    texts.every(
      (text, index) =>
        text !== texts[index - 1] ||
        JSON.stringify(cells[index]?.outcome) === JSON.stringify(cells[index - 1]?.outcome),
    );
  for (let decimals = 1; decimals < mostDecimals; decimals++) {
    const texts = shown(decimals);
    if (tells(texts)) return texts;
  }
  return shown(mostDecimals);
};

/** What stands for a part of a formula when the numbers of a case are filled in; undefined leaves the part as it is. */
export const numbersFor =
  (
    cells: ReadonlyMap<Expression, readonly ExplainedCell[]>,
    rosterSize: number | undefined,
    definition: CriterionDefinition,
  ) =>
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
      case 'rising':
        return overYears(part.node, tellingTexts(cells.get(part.of) ?? [], part.of, definition, language), language);
      case 'least':
      case 'total':
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
