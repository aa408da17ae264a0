import { useTranslation } from 'react-i18next';

const kinds = ['number', 'declared', 'judged', 'choice', 'rank'] as const;
const grains = ['cluster', 'enterprise', 'county'] as const;
const classes = ['public', 'official', 'commercial-secret', 'personal'] as const;

/** The words for an item's form, grain, period and privacy; a term that this console does not know stands as it is. */
export function useItemTerms() {
  const { t } = useTranslation('criteria');
  const named = (known: typeof kinds | typeof grains | typeof classes, term: string): string => {
    const found = [...known].find((one) => one === term);
    return found ? t(found) : term;
  };
  return {
    kind: (kind: string) => named(kinds, kind),
    grain: (grain: string) => named(grains, grain),
    privacy: (privacy: string) => named(classes, privacy),
    time: (time: string, years: number | null) => {
      if (time !== 'yearly') return t('once');
      return years ? t('yearlyYears', { count: years }) : t('yearly');
    },
  };
}
