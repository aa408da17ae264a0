import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApplicationLine } from '../recommendation/application-line.tsx';
import { VerdictMark } from '../verdict/verdict-mark.tsx';
import styles from './deliberation.module.css';
import type { AgendaItem } from './meeting-shown.ts';

interface AgendaProps {
  readonly items: readonly AgendaItem[];
  /** What can be done about one that is not decided. */
  readonly actOn?: (item: AgendaItem) => ReactNode;
}

/** The agenda in order: each application, and what the meeting decided about it with votes and reason. */
export function Agenda({ items, actOn }: AgendaProps) {
  const { t } = useTranslation('deliberation');
  return (
    <ol className={styles.agenda} aria-label={t('agenda')}>
      {items.map((item) => {
        const { application, resolution } = item;
        return (
          <li key={application.id}>
            <div>
              <ApplicationLine of={application} niche={resolution?.niche || null}>
                {application.evaluation && (
                  <VerdictMark kind={application.evaluation.verdict} provisional={application.evaluation.provisional} />
                )}
              </ApplicationLine>
              {resolution && (
                <>
                  <p className={styles.votesCast}>{t('votesCast', resolution.votes)}</p>
                  <p className={styles.reason}>{resolution.reason}</p>
                  {resolution.relaxation && <p className={styles.votesCast}>{t('relaxed', resolution.relaxation)}</p>}
                </>
              )}
            </div>
            {resolution ? (
              <strong className={styles.outcome} data-selected={resolution.selected}>
                {t(resolution.selected ? 'selected' : 'notSelected')}
              </strong>
            ) : (
              actOn?.(item) || <span className={styles.open}>{t('undecided')}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
