import { englishQuantity, findUnit, type Language } from '@qunxing/criterion';

/** A number with its unit: `42.5 亿元`, `68.4 %`; in English `CNY 4.25 billion`, `1 enterprise`. */
export const withUnit = (number: string, unit: string, language: Language): string =>
  language === 'en' ? englishQuantity(number, unit) : `${number} ${findUnit(unit)?.title['zh-CN'] ?? unit}`.trim();

/** A difference with its unit: differences of percentages are percentage points. */
export const withDifferenceUnit = (number: string, unit: string, language: Language): string => {
  if (unit !== '%' && unit !== '%/年') return withUnit(number, unit, language);
  return language === 'zh-CN' ? `${number} 个百分点` : `${number} percentage ${number === '1' ? 'point' : 'points'}`;
};
