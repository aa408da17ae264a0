import { useTranslation } from 'react-i18next';
import styles from './cluster-list.module.css';

interface CountyNamesProps {
  readonly of: readonly {
    readonly lead: boolean;
    readonly division: { readonly code: string; readonly name: string };
  }[];
}

/** The counties a cluster lies in; of several, the one that applies is marked. */
export function CountyNames({ of }: CountyNamesProps) {
  const { t } = useTranslation('clusters');
  return (
    <span>
      {of.map(({ lead, division }, index) => (
        <span key={division.code} className={styles.county}>
          {index > 0 && '、'}
          {division.name}
          {lead && of.length > 1 && <small>（{t('lead')}）</small>}
        </span>
      ))}
    </span>
  );
}
