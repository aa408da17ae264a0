import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { grouped } from '../figure/decimal.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import styles from './totals-strip.module.css';

export const TotalsStripFragment = graphql(`
  fragment TotalsStrip on Totals {
    clusters
    enterprises
    figures
    unusedFigures
    byVerdict {
      verdict
      count
    }
  }
`);

interface TotalsStripProps {
  readonly of: FragmentOf<typeof TotalsStripFragment>;
  readonly standard: string;
  readonly demonstration: boolean;
}

/** The totals; each verdict's count leads to its clusters. */
export function TotalsStrip({ of, standard, demonstration }: TotalsStripProps) {
  const { t } = useTranslation('home');
  const { byVerdict, ...totals } = readFragment(TotalsStripFragment, of);
  const kind = demonstration ? 'demonstration' : 'published';
  return (
    <section className={styles.strip} aria-label={t('totals')}>
      <dl className={styles.totals}>
        {(['clusters', 'enterprises', 'figures', 'unusedFigures'] as const).map((total) => (
          <div key={total}>
            <dt>{t(total)}</dt>
            <dd>
              {total === 'clusters' ? (
                <Link to={`/clusters?kind=${kind}&standard=${standard}`}>{grouped(String(totals[total]))}</Link>
              ) : (
                grouped(String(totals[total]))
              )}
            </dd>
          </div>
        ))}
      </dl>
      <ul className={styles.verdicts} aria-label={t('verdicts')}>
        {byVerdict
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <li key={verdict}>
              <Link to={`/clusters?kind=${kind}&standard=${standard}&verdict=${verdict}`}>
                <VerdictMark kind={verdict} /> <strong>{grouped(String(count))}</strong>
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
