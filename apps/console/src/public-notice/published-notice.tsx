import { useTranslation } from 'react-i18next';
import { useLocalized } from '../language/localized.ts';
import { NoticeClock } from '../notice/notice-clock.tsx';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { LodgeObjection } from './lodge-objection.tsx';
import { NoticeStage } from './notice-stage.tsx';
import styles from './public-notice.module.css';
import { PublishedMembers } from './published-members.tsx';
import type { PublishedNoticeShown } from './published-notice-shown.ts';

const steps = ['howWhen', 'howWho', 'howWhat', 'howThen', 'howPrivate'] as const;

/** The content of a public notice: its number and days, its members, how to object, and the form while it takes objections. */
export function PublishedNotice({ notice }: { readonly notice: PublishedNoticeShown }) {
  const { t } = useTranslation('publicNotice');
  const localized = useLocalized();
  const { number, round, firstDay, lastDay, workingDays, calendar, provisionalYears, takesObjections } = notice;
  return (
    <>
      <div className={styles.head}>
        <h1>{t('noticeTitle', { number })}</h1>
        <NoticeStage {...notice} />
      </div>
      <p>{localized(round)}</p>
      <section className={styles.card} aria-label={t('window')}>
        <h2>{t('window')}</h2>
        <p>{t('period', { firstDay, lastDay, count: workingDays })}</p>
        <NoticeClock firstDay={firstDay} lastDay={lastDay} running={takesObjections} />
        <p className={styles.quiet}>
          {t('countedBy', { calendar })} {provisionalYears.length > 0 && <ProvenanceMark status="provisional" />}
        </p>
      </section>
      <PublishedMembers notice={notice} />
      <section className={styles.card} aria-label={t('how')}>
        <h2>{t('how')}</h2>
        <ol className={styles.how}>
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </section>
      {takesObjections && <LodgeObjection notice={notice} />}
    </>
  );
}
