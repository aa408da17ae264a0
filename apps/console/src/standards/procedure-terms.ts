import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/localized.ts';

const terms = ['calendar-years', 'dates', 'rolling', 'majority', 'one-per-niche'] as const;
const units = ['工作日', '年', '份', '个'] as const;

/** Writes a value of a procedure: a number with its unit, a day of the year, or a term in words. */
export function useProcedureTerm(): (value: string, unit?: string | null) => string {
  const { t } = useTranslation('standards');
  const language = useLanguage();
  const days = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return (value, unit) => {
    const day = /^(\d{2})-(\d{2})$/.exec(value);
    if (day) return days.format(new Date(`2000-${value}T00:00:00Z`));
    const term = terms.find((one) => one === value);
    if (term) return t(term);
    const known = units.find((one) => one === unit);
    return known ? t(known, { count: Number(value) }) : `${value} ${unit ?? ''}`.trim();
  };
}
