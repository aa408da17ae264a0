import { useTranslation } from 'react-i18next';
import { useRemark } from './remark.ts';

interface Reported {
  /** In the words of the source: year, part of a year, remark. */
  readonly period: string;
  readonly year: number | null;
  readonly qualifier: string | null;
  readonly yearInferred: boolean;
}

/** The part of a year that a period covers, such as `8 months`; empty for a whole year. */
const partOf = (period: string): string => period.split(', ').find((part) => /^\d+ months?$/.test(part)) ?? '';

/** Names the period of a reported figure; a year that was inferred says so. */
export function usePeriodName(): (figure: Reported) => string {
  const { t } = useTranslation('figure');
  const remark = useRemark();
  return ({ period, year, yearInferred }) => {
    if (year === null) return t(period.startsWith('undated') ? 'undated' : 'once');
    const part = remark(partOf(period));
    const named = part === '' ? t('year', { year }) : t('partOfYear', { year, part });
    return yearInferred ? t('inferred', { period: named }) : named;
  };
}
