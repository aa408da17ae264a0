import { useTranslation } from 'react-i18next';

/** What a requirement is for: a condition, a usual limit, a direction of cultivation. */
export type Force = 'hard' | 'soft' | 'informative';

/** How many requirements of each kind a standard holds. */
export function ForceCounts({ forces }: { readonly forces: readonly Force[] }) {
  const { t } = useTranslation('standards');
  const count = (force: Force) => forces.filter((one) => one === force).length;
  const parts = [
    count('hard') > 0 && t('hardCount', { count: count('hard') }),
    count('soft') > 0 && t('softCount', { count: count('soft') }),
    count('informative') > 0 && t('informativeCount', { count: count('informative') }),
  ];
  return <span>{parts.filter(Boolean).join(' · ')}</span>;
}
