import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DivisionLink } from '../division/division-link.tsx';
import { useDivisionName } from '../division/division-name.ts';
import styles from './atlas.module.css';
import { CountyClusters } from './county-clusters.tsx';
import type { CountySummary } from './county-summary.ts';
import type { HomeAddress } from './home-address.ts';

interface CountyPanelProps {
  readonly summary: CountySummary;
  readonly address: HomeAddress;
}

/** The clusters of the chosen county. */
export function CountyPanel({ summary: { division, clusters }, address }: CountyPanelProps) {
  const { t } = useTranslation('home');
  const nameOf = useDivisionName();
  const { demonstration, standard, put } = address;
  const kind = demonstration ? 'demonstration' : 'published';
  return (
    <section className={styles.list} aria-labelledby="county">
      <div className={styles.tools}>
        <button type="button" className={styles.own} onClick={() => put({ county: null })}>
          ‹ {t('back')}
        </button>
        <h2 id="county">
          <DivisionLink of={division} /> <small>{division.parent && nameOf(division.parent)}</small>
        </h2>
        <Link className={styles.inList} to={`/clusters?kind=${kind}&county=${division.code}&standard=${standard}`}>
          {t('inList')}
        </Link>
      </div>
      <CountyClusters county={division.code} count={clusters} address={address} />
    </section>
  );
}
