import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './explanation.module.css';

export const GapsFragment = graphql(`
  fragment Gaps on Explanation {
    gapCount
    gaps {
      zh
      en
    }
  }
`);

/** What is missing, one by one, and who brings it. */
export function Gaps({ of }: { readonly of: FragmentOf<typeof GapsFragment> }) {
  const { t } = useTranslation('explanation');
  const localized = useLocalized();
  const { gaps, gapCount } = readFragment(GapsFragment, of);
  if (gaps.length === 0) return null;
  return (
    <section className={styles.gaps}>
      <h3>{t('gaps', { count: gapCount })}</h3>
      <ul>
        {gaps.map((gap, place) => (
          // Several may read alike to who may not know whose they are.
          <li key={place}>{localized(gap)}</li>
        ))}
        {gapCount > gaps.length && <li>{t('moreGaps', { count: gapCount - gaps.length })}</li>}
      </ul>
      <p>{t('gapsWayOut')}</p>
    </section>
  );
}
