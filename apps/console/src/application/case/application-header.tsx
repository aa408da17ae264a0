import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { beijingDay } from '../../beijing-time.ts';
import { clusterAddress } from '../../clusters/cluster-link.ts';
import { CountyNames } from '../../clusters/county-names.tsx';
import { DivisionLink } from '../../division/division-link.tsx';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { DemonstrationMark } from '../../provenance/demonstration-mark.tsx';
import { StageMark } from '../stage-mark.tsx';
import { StageSince } from '../stage-since.tsx';
import styles from './case.module.css';

export const ApplicationHeaderFragment = graphql(`
  fragment ApplicationHeader on Application {
    since
    handedInAt
    stage {
      key
      title {
        zh
        en
      }
    }
    waitsFor {
      zh
      en
    }
    round {
      key
      title {
        zh
        en
      }
      standard {
        key
      }
    }
    applicant {
      code
      name
      english
    }
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

interface ApplicationHeaderProps {
  readonly of: FragmentOf<typeof ApplicationHeaderFragment>;
  /** What the person may do. */
  readonly children: ReactNode;
}

/** Cluster, applicant, round, stage with its clock, whose turn it is and the next act; stays while the rest scrolls. */
export function ApplicationHeader({ of, children }: ApplicationHeaderProps) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const { cluster, applicant, round, stage, since, waitsFor, handedInAt } = readFragment(ApplicationHeaderFragment, of);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Link to="/applications" className={styles.all}>
          ‹ {t('all')}
        </Link>
        <div className={styles.title}>
          <h1>
            <Link to={clusterAddress(cluster.id, round.standard.key)}>{cluster.name}</Link>
          </h1>
          {cluster.demonstration && <DemonstrationMark />}
        </div>
        {children}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('stage')}</dt>
          <dd>
            <StageMark of={stage} /> <StageSince since={since} />
          </dd>
        </div>
        <div>
          <dt>{t('turn')}</dt>
          <dd>{waitsFor.length === 0 ? t('ended') : waitsFor.map(localized).join(t('between'))}</dd>
        </div>
        <div>
          <dt>{t('applicant')}</dt>
          <dd>{applicant && <DivisionLink of={applicant} />}</dd>
        </div>
        {cluster.counties.length > 1 && (
          <div>
            <dt>{t('counties')}</dt>
            <dd>
              <CountyNames of={cluster.counties} linked />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('round')}</dt>
          <dd>{localized(round.title)}</dd>
        </div>
        {handedInAt && (
          <div>
            <dt>{t('handedInAt')}</dt>
            <dd>{beijingDay(handedInAt)}</dd>
          </div>
        )}
      </dl>
    </header>
  );
}
