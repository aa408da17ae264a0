import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DivisionLink } from '../division/division-link.tsx';
import styles from './atlas.module.css';
import { CountyClusters } from './county-clusters.tsx';
import type { CountySummary } from './county-summary.ts';
import type { HomeAddress } from './home-address.ts';

interface OwnCountyProps {
  readonly summary: CountySummary;
  readonly address: HomeAddress;
}

/** 本县: the county of the person before all others, with its clusters. */
export function OwnCounty({ summary: { division, clusters }, address }: OwnCountyProps) {
  const { t } = useTranslation('home');
  const { demonstration, standard } = address;
  const kind = demonstration ? 'demonstration' : 'published';
  return (
    <section className={styles.ownCounty} aria-labelledby="own-county">
      <h2 id="own-county">
        <DivisionLink of={division} /> <small>{t('ownCounty')}</small>
        {clusters > 0 && (
          <Link className={styles.inList} to={`/clusters?kind=${kind}&county=${division.code}&standard=${standard}`}>
            {t('inList')}
          </Link>
        )}
      </h2>
      {clusters === 0 ? (
        <p>{t(demonstration ? 'ownNoneInvented' : 'ownNonePublished')}</p>
      ) : (
        <CountyClusters county={division.code} count={clusters} address={address} />
      )}
    </section>
  );
}
