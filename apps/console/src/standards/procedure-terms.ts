import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/localized.ts';

const terms = ['calendar-years', 'dates', 'rolling', 'majority', 'one-per-niche', 'documented', 'none'] as const;
const units = ['工作日', '年', '份', '个', '个月'] as const;

/** Writes a value of a procedure: a number or several with their unit, a day of the year, or a term in words. */
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
    if (!known) return `${value} ${unit ?? ''}`.trim();
    // Of several numbers the last one has the unit: 12、6、3 个月.
    const numbers = value.split('、');
    const last = t(known, { count: Number(numbers.at(-1)) });
    return [...numbers.slice(0, -1), last].join(t('betweenNumbers'));
  };
}
