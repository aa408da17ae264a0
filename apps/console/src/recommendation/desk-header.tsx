import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingDay } from '../beijing-time.ts';
import { DivisionLink } from '../division/division-link.tsx';
import { useLocalized } from '../language/localized.ts';
import { StatutoryClock } from '../statutory-clock/statutory-clock.tsx';
import type { DeskList } from './desk.ts';
import { QuotaMeter } from './quota-meter.tsx';
import styles from './recommendation.module.css';

interface DeskHeaderProps {
  readonly list: DeskList;
  /** What may be done. */
  readonly children: ReactNode;
}

/** Whose list of which round it is, until when it has to be sent, or when and under which number it was. */
export function DeskHeader({ list, children }: DeskHeaderProps) {
  const { t } = useTranslation('recommendation');
  const localized = useLocalized();
  const { division, round, quota, number, submittedAt, stage, obstacle } = list;
  const open = submittedAt === null;
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{t('listOf', { round: localized(round.title) })}</h1>
        {children}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('division')}</dt>
          <dd>{division && <DivisionLink of={division} />}</dd>
        </div>
        <div>
          <dt>{t('stage')}</dt>
          <dd>{localized(stage.title)}</dd>
        </div>
        {open && round.closesOn?.value && (
          <div>
            <dt>{t('sendBy')}</dt>
            <dd>
              <StatutoryClock lastDay={round.closesOn.value} />
            </dd>
          </div>
        )}
        {number && (
          <div>
            <dt>{t('number')}</dt>
            <dd>{number}</dd>
          </div>
        )}
        {submittedAt && (
          <div>
            <dt>{t('sentOn')}</dt>
            <dd>{beijingDay(submittedAt)}</dd>
          </div>
        )}
      </dl>
      {open && <QuotaMeter {...quota} />}
      {open && obstacle && <p className={styles.frees}>{t('notYet', { why: localized(obstacle.message) })}</p>}
    </header>
  );
}
