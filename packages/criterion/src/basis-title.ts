import type { Localized } from './localized.ts';

const numerals = '一二三四五六七八';

const directions: Readonly<Record<string, string>> = {
  主导产业: 'leading industry',
  协同创新: 'innovation',
  数字化: 'digital',
  绿色低碳: 'green and low-carbon',
  开放合作: 'open cooperation',
  治理和服务: 'governance and services',
};

const english = (basis: string): string | undefined => {
  const [, document, part = ''] = /^(认定标准|培育方向)（(.+)）$/.exec(basis) ?? [];
  if (document === '认定标准') {
    const number = part.length === 1 ? numerals.indexOf(part) + 1 : 0;
    return number === 0 ? undefined : `Certification standard (${number})`;
  }
  return document !== undefined && Object.hasOwn(directions, part)
    ? `Cultivation direction (${directions[part]})`
    : undefined;
};

/**
 * The clause that a criterion or metric comes from, in both languages: 认定标准（一）, Certification standard (1). A basis of
 * another document stands as it is written.
 */
export const basisTitle = (basis: string): Localized => ({ 'zh-CN': basis, en: english(basis) ?? basis });
