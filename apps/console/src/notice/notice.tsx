import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentOf, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { Signatures } from '../signing/signatures.tsx';
import { CloseNotice } from './act/close-notice.tsx';
import { FileObjection } from './act/file-objection.tsx';
import styles from './notice.module.css';
import { NoticeClock } from './notice-clock.tsx';
import { NoticeMembers } from './notice-members.tsx';
import { NoticeFragment } from './notice-shown.ts';
import { Objections } from './objections.tsx';

/** One notice: its number and days, who is to be certified and how each stands, the objections for those who check them. */
export function Notice({ of }: { readonly of: FragmentOf<typeof NoticeFragment> }) {
  const { t } = useTranslation('notice');
  const localized = useLocalized();
  const notice = readFragment(NoticeFragment, of);
  const { round, stage, number, firstDay, lastDay, workingDays, calendar, provisionalYears, objections } = notice;
  const [acting, setActing] = useState<string | null>(null);
  const end = () => setActing(null);
  const can = (verb: string) => notice.may.some((act) => act.verb === verb);
  return (
    <article className={styles.notice} aria-label={number}>
      <header className={styles.head}>
        <h2>
          {localized(round.title)} <small>{number}</small>
        </h2>
        <span className={styles.standing} data-standing={stage.key}>
          {localized(stage.title)}
        </span>
        <Link to={`/public/notices/${notice.id}`}>{t('publicPage')}</Link>
        {can('object') && <Button onClick={() => setActing('object')}>{t('object')}</Button>}
        {can('closeNotice') && (
          <Button type="primary" onClick={() => setActing('close')}>
            {t('closeNotice')}
          </Button>
        )}
      </header>
      <p className={styles.quiet}>
        {t('period', { firstDay, lastDay, count: workingDays })} · {t('countedBy', { calendar })}{' '}
        {provisionalYears.length > 0 && <ProvenanceMark status="provisional" />}
      </p>
      <NoticeClock firstDay={firstDay} lastDay={lastDay} running={notice.closedAt === null} />
      <NoticeMembers notice={notice} />
      <Signatures key={notice.version} of={notice.id} />
      {objections.length > 0 && <Objections notice={notice} />}
      {acting === 'object' && <FileObjection notice={notice} open close={end} done={end} />}
      {acting === 'close' && <CloseNotice notice={notice} open close={end} done={end} />}
    </article>
  );
}
