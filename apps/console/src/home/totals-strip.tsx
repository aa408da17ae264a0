import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { divisionAddress, nation, provinceOf } from '../division/division-link.tsx';
import { grouped } from '../figure/decimal.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useViewer } from '../session/signed-in.tsx';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import styles from './totals-strip.module.css';
import { WhyOpen, WhyOpenFragment } from './why-open.tsx';

export const TotalsStripFragment = graphql(
  `
  fragment TotalsStrip on Totals {
    clusters
    recognized
    counties
    enterprises
    figures
    unusedFigures
    notEvaluated
    byVerdict {
      verdict
      count
    }
    ...WhyOpen
  }
`,
  [WhyOpenFragment],
);

interface TotalsStripProps {
  readonly of: FragmentOf<typeof TotalsStripFragment>;
  readonly standard: string;
  readonly demonstration: boolean;
}

const Lead = ({ to, children }: { readonly to: string | undefined; readonly children: string }) =>
  to === undefined ? children : <Link to={to}>{children}</Link>;

/** The totals; each verdict's count leads to its clusters. */
export function TotalsStrip({ of, standard, demonstration }: TotalsStripProps) {
  const { t } = useTranslation('home');
  const totals = readFragment(TotalsStripFragment, of);
  const { division } = useViewer();
  const list = `/clusters?kind=${demonstration ? 'demonstration' : 'published'}&standard=${standard}`;
  const shown = (['clusters', 'recognized', 'counties', 'enterprises', 'figures'] as const).filter(
    (total) => total === 'clusters' || totals[total] > 0,
  );
  const leads: Partial<Record<(typeof shown)[number], string>> = {
    clusters: list,
    recognized: `${list}&recognized=yes`,
    counties: divisionAddress(provinceOf(division?.code ?? nation)),
  };
  return (
    <section className={styles.strip} aria-label={t('totals')}>
      <dl className={styles.totals}>
        {shown.map((total) => (
          <div key={total}>
            <dt>{t(total)}</dt>
            <dd>
              <Lead to={leads[total]}>{grouped(String(totals[total]))}</Lead>
              {total === 'figures' && totals.unusedFigures > 0 && (
                <small title={t('unusedMeaning')}>{t('ofWhichUnused', { count: totals.unusedFigures })}</small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <ul className={styles.verdicts} aria-label={t('verdicts')}>
        {totals.byVerdict
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => (
            <li key={verdict}>
              <Link to={`${list}&verdict=${verdict}`}>
                <VerdictMark kind={verdict} /> <strong>{grouped(String(count))}</strong>
              </Link>
            </li>
          ))}
        {totals.notEvaluated > 0 && (
          <li>
            {t('unevaluated')} <strong>{grouped(String(totals.notEvaluated))}</strong>
          </li>
        )}
      </ul>
      {!demonstration && <WhyOpen of={totals} standard={standard} />}
    </section>
  );
}
