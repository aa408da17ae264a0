import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { applicationAddress } from '../application/application-address.ts';
import { clusterAddress } from '../clusters/cluster-link.ts';
import { useDivisionName } from '../division/division-name.ts';
import { useLocalized } from '../language/localized.ts';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import styles from './notice.module.css';
import type { NoticeShown } from './notice-shown.ts';

/** Who is to be certified, in order, and how each stands: who is suspended or struck off stays named. */
export function NoticeMembers({ notice: { members } }: { readonly notice: NoticeShown }) {
  const { t } = useTranslation('notice');
  const localized = useLocalized();
  const nameOf = useDivisionName();
  return (
    <ol className={styles.members} aria-label={t('members')}>
      {members.map(({ cluster, applicant, standing, application }) => (
        <li key={cluster.id}>
          <div>
            <span className={styles.name}>
              <Link to={application ? applicationAddress(application.id) : clusterAddress(cluster.id)}>
                {cluster.name}
              </Link>
              {cluster.demonstration && <DemonstrationMark />}
            </span>
            <span className={styles.quiet}>
              {[applicant && nameOf(applicant), cluster.leadingIndustry].filter(Boolean).join(' · ')}
            </span>
          </div>
          <span className={styles.standing} data-standing={standing.key}>
            {localized(standing.title)}
          </span>
        </li>
      ))}
    </ol>
  );
}
