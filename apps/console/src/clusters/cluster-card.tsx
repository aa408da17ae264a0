import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ZoneName } from '../division/zone-name.tsx';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import { CoverageBar } from '../verdict/coverage-bar.tsx';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import { clusterAddress } from './cluster-link.ts';
import styles from './cluster-list.module.css';
import type { ClusterRow } from './cluster-row.ts';
import { CountyNames } from './county-names.tsx';

/** A cluster on a phone: one card, the whole of it a link. */
export function ClusterCard({ cluster, standard }: { readonly cluster: ClusterRow; readonly standard: string | null }) {
  const { t } = useTranslation('clusters');
  const { id, name, demonstration, counties, zone, leadingIndustry, latestEvaluation: evaluation } = cluster;
  return (
    <li>
      <Link to={clusterAddress(id, standard)} className={styles.card}>
        <span className={styles.marks}>
          <strong>{name}</strong>
          {demonstration && <DemonstrationMark />}
        </span>
        <span className={styles.where}>
          <CountyNames of={counties} />
          {zone && <ZoneName of={zone} />}
          {leadingIndustry !== '' && ` · ${leadingIndustry}`}
        </span>
        <span className={styles.marks}>
          {evaluation ? (
            <>
              <VerdictMark kind={evaluation.verdict} provisional={evaluation.provisional} />
              <CoverageBar known={evaluation.known} needed={evaluation.needed} />
            </>
          ) : (
            <span className={styles.absent}>{t('notEvaluated')}</span>
          )}
        </span>
      </Link>
    </li>
  );
}
