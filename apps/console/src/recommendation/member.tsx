import { useTranslation } from 'react-i18next';
import { useLocalized } from '../language/localized.ts';
import { ApplicationLine } from './application-line.tsx';
import type { DeskMember } from './desk.ts';
import { LockedVerdict } from './locked-verdict.tsx';
import styles from './recommendation.module.css';

interface MemberProps {
  readonly of: DeskMember;
  readonly round: string;
}

/** A recommended cluster, why it shares its niche, and what stands in the way of sending it now. */
export function Member({ of: { application, niche, relaxation, obstacle }, round }: MemberProps) {
  const { t } = useTranslation('recommendation');
  const localized = useLocalized();
  return (
    <div>
      <ApplicationLine of={application} niche={niche}>
        <LockedVerdict application={application.id} round={round} />
      </ApplicationLine>
      {relaxation && <p className={styles.frees}>{t('relaxed', relaxation)}</p>}
      {obstacle && <p className={styles.why}>{localized(obstacle.message)}</p>}
    </div>
  );
}
