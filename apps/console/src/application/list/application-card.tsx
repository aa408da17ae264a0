import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CountyNames } from '../../clusters/county-names.tsx';
import { useLocalized } from '../../language/localized.ts';
import { DemonstrationMark } from '../../provenance/demonstration-mark.tsx';
import { applicationAddress } from '../application-address.ts';
import { StageMark } from '../stage-mark.tsx';
import { StageSince } from '../stage-since.tsx';
import type { ApplicationRow } from './application-row.ts';
import styles from './list.module.css';

/** An application on a phone: one card, the whole of it a link. */
export function ApplicationCard({ application }: { readonly application: ApplicationRow }) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const { id, cluster, round, stage, since, waitsFor } = application;
  return (
    <li>
      <Link to={applicationAddress(id)} className={styles.card}>
        <span className={styles.marks}>
          <strong>{cluster.name}</strong>
          {cluster.demonstration && <DemonstrationMark />}
        </span>
        <span className={styles.where}>
          <CountyNames of={cluster.counties} /> · {localized(round.title)}
        </span>
        <span className={styles.marks}>
          <StageMark of={stage} />
          <StageSince since={since} />
        </span>
        {waitsFor.length > 0 && (
          <span className={styles.where}>
            {t('turn')} · {waitsFor.map(localized).join(t('between'))}
          </span>
        )}
      </Link>
    </li>
  );
}
