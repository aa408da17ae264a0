import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { DivisionLink } from '../division/division-link.tsx';
import { type NamedDivision, useDivisionName } from '../division/division-name.ts';
import styles from './cluster-list.module.css';

interface CountyNamesProps {
  readonly of: readonly {
    readonly lead: boolean;
    readonly division: NamedDivision & { readonly code: string };
  }[];
  /** Whether each leads to the county's page. */
  readonly linked?: boolean;
}

/** The counties a cluster lies in; of several, the one that applies is marked. */
export function CountyNames({ of, linked = false }: CountyNamesProps) {
  const { t } = useTranslation('clusters');
  const nameOf = useDivisionName();
  return (
    <span>
      {of.map(({ lead, division }, index) => (
        <Fragment key={division.code}>
          {index > 0 && t('between')}
          <span className={styles.county}>
            {linked ? <DivisionLink of={division} /> : nameOf(division)}
            {lead && of.length > 1 && <small>{t('leads')}</small>}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
