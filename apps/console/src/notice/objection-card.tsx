import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingTime } from '../beijing-time.ts';
import { type FragmentOf, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { DecideObjection } from './act/decide-objection.tsx';
import { JudgeAdmissibility } from './act/judge-admissibility.tsx';
import styles from './notice.module.css';
import { ObjectionFragment } from './notice-shown.ts';

interface ObjectionCardProps {
  readonly of: FragmentOf<typeof ObjectionFragment>;
  /** Who objects, once it was asked for. */
  readonly objector: {
    readonly name: string;
    readonly contact: string;
    readonly files: readonly { readonly name: string; readonly address: string }[];
  } | null;
}

/** One objection: against whom, on what grounds and evidence, what was decided, and what is to be done. */
export function ObjectionCard({ of, objector }: ObjectionCardProps) {
  const { t } = useTranslation('notice');
  const localized = useLocalized();
  const objection = readFragment(ObjectionFragment, of);
  const { application, stage, grounds, evidence, filedAt, inadmissible, reason, may } = objection;
  const [acting, setActing] = useState<string | null>(null);
  const end = () => setActing(null);
  const can = (verb: string) => may.some((act) => act.verb === verb);
  return (
    <li className={styles.objection}>
      <div className={styles.head}>
        <strong>{application.cluster.name}</strong>
        <span className={styles.standing} data-standing={stage.key}>
          {localized(stage.title)}
        </span>
        {can('judgeAdmissibility') && <Button onClick={() => setActing('judge')}>{t('judge')}</Button>}
        {can('decideObjection') && <Button onClick={() => setActing('decide')}>{t('decide')}</Button>}
      </div>
      <p className={styles.words}>{grounds}</p>
      <p className={styles.quiet}>
        {t('evidence')} {evidence.join(t('between'))}
      </p>
      {objector && (
        <p className={styles.quiet}>
          {t('objector')} {objector.name} · {objector.contact}
        </p>
      )}
      {objector && objector.files.length > 0 && (
        <p className={styles.quiet}>
          {t('handedIn')}{' '}
          {objector.files.map(({ name, address }, place) => (
            <Fragment key={address}>
              {place > 0 && t('between')}
              <a href={address}>{name}</a>
            </Fragment>
          ))}
        </p>
      )}
      {reason && (
        <p className={styles.words}>
          {inadmissible && `${localized(inadmissible)}：`}
          {reason}
        </p>
      )}
      <p className={styles.quiet}>{t('filedAt', { when: beijingTime(filedAt) })}</p>
      {acting === 'judge' && <JudgeAdmissibility objection={objection} open close={end} done={end} />}
      {acting === 'decide' && <DecideObjection objection={objection} open close={end} done={end} />}
    </li>
  );
}
