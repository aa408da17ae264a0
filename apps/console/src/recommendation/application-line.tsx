import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { applicationAddress } from '../application/application-address.ts';
import { CountyNames } from '../clusters/county-names.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import styles from './recommendation.module.css';

export const ApplicationLineFragment = graphql(`
  fragment ApplicationLine on Application {
    id
    cluster {
      id
      name
      demonstration
      counties {
        lead
        division {
          code
          name
          english
        }
      }
    }
  }
`);

interface ApplicationLineProps {
  readonly of: FragmentOf<typeof ApplicationLineFragment>;
  /** The fine-grained niche; null where none is known. */
  readonly niche: string | null;
  readonly children?: ReactNode;
}

/** An application by its cluster: name, where, in which niche, and what else is known of it. */
export function ApplicationLine({ of, niche, children }: ApplicationLineProps) {
  const { t } = useTranslation('recommendation');
  const { id, cluster } = readFragment(ApplicationLineFragment, of);
  return (
    <>
      <span className={styles.name}>
        <Link to={applicationAddress(id)}>{cluster.name}</Link>
        {cluster.demonstration && <DemonstrationMark />}
      </span>
      <span className={styles.line}>
        <CountyNames of={cluster.counties} />
        {niche && <span>{t('inNiche', { niche })}</span>}
        {children}
      </span>
    </>
  );
}
