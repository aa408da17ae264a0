import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CountyNames } from '../clusters/county-names.tsx';
import { DivisionLink } from '../division/division-link.tsx';
import { ZoneName } from '../division/zone-name.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import styles from './cluster-header.module.css';
import { ClusterTabs } from './cluster-tabs.tsx';
import { Recognitions, RecognitionsFragment } from './recognitions.tsx';
import { StandardChoice, type StandardChoiceFragment } from './standard-choice.tsx';

export const ClusterHeaderFragment = graphql(
  `
    fragment ClusterHeader on Cluster {
      id
      name
      demonstration
      leadingIndustry
      niche
      prefectures {
        code
        name
        english
      }
      zone {
        key
        name
        english
      }
      counties {
        lead
        division {
          code
          name
          english
        }
      }
      ...Recognitions
    }
  `,
  [RecognitionsFragment],
);

interface ClusterHeaderProps {
  readonly of: FragmentOf<typeof ClusterHeaderFragment>;
  readonly choices: FragmentOf<typeof StandardChoiceFragment>;
  readonly standard: string;
}

/** Name, place, industry, recognitions and the standard that judges; stays while the tabs scroll. */
export function ClusterHeader({ of, choices, standard }: ClusterHeaderProps) {
  const { t } = useTranslation('cluster');
  const cluster = readFragment(ClusterHeaderFragment, of);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Link to="/clusters" className={styles.all}>
          ‹ {t('all')}
        </Link>
        <div className={styles.title}>
          <h1>{cluster.name}</h1>
          {cluster.demonstration && <DemonstrationMark />}
        </div>
        <StandardChoice of={choices} standard={standard} demonstration={cluster.demonstration} />
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('counties')}</dt>
          <dd>
            <CountyNames of={cluster.counties} linked />
          </dd>
        </div>
        <div>
          <dt>{t('prefecture')}</dt>
          <dd>
            {cluster.prefectures.map((prefecture, index) => (
              <Fragment key={prefecture.code}>
                {index > 0 && t('between')}
                <DivisionLink of={prefecture} />
              </Fragment>
            ))}
            {cluster.zone && <ZoneName of={cluster.zone} />}
          </dd>
        </div>
        <div>
          <dt>{t('industry')}</dt>
          <dd>{cluster.leadingIndustry}</dd>
        </div>
        {cluster.niche && cluster.niche !== cluster.leadingIndustry && (
          <div>
            <dt>{t('niche')}</dt>
            <dd>{cluster.niche}</dd>
          </div>
        )}
      </dl>
      <Recognitions of={cluster} />
      <ClusterTabs id={cluster.id} />
    </header>
  );
}
