import { findUnit, type Language } from '@qunxing/criterion';

const startsWithDigit = /^\d/;

/** A number with its unit: `42.5 亿元`, `68.4 %`; English money in ten thousands reads `425 × 10,000 CNY`. */
export const withUnit = (number: string, unit: string, language: Language): string => {
  const title = findUnit(unit)?.title[language] ?? unit;
  if (title === '') return number;
  return startsWithDigit.test(title) ? `${number} × ${title}` : `${number} ${title}`;
};

/** A difference with its unit: differences of percentages are percentage points. */
export const withDifferenceUnit = (number: string, unit: string, language: Language): string => {
  if (unit !== '%' && unit !== '%/年') return withUnit(number, unit, language);
  return language === 'zh-CN' ? `${number} 个百分点` : `${number} percentage points`;
};
