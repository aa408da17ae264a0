import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingTime } from '../beijing-time.ts';
import { type FragmentOf, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { Signatures } from '../signing/signatures.tsx';
import { Close } from './act/close.tsx';
import { Resolve } from './act/resolve.tsx';
import { Agenda } from './agenda.tsx';
import styles from './deliberation.module.css';
import { MeetingFragment } from './meeting-shown.ts';

/** One meeting: who is present, by which majority it decides, its agenda with the votes, and the minutes once it is closed. */
export function Meeting({ of }: { readonly of: FragmentOf<typeof MeetingFragment> }) {
  const { t } = useTranslation('deliberation');
  const localized = useLocalized();
  const meeting = readFragment(MeetingFragment, of);
  const { round, stage, number, minutes, convenedAt, closedAt, present, quorum, majority, agenda } = meeting;
  const [voting, setVoting] = useState<string | null>(null);
  const [closing, setClosing] = useState(false);
  const can = (verb: string) => meeting.may.some((act) => act.verb === verb);
  const about = agenda.find(({ application }) => application.id === voting);
  const facts = [
    [t('stage'), localized(stage.title)],
    [t('convenedAt'), beijingTime(convenedAt)],
    [t('present'), t('presentOf', { count: present.length, quorum })],
    [t('majority'), t(majority)],
    ...(number ? [[t('number'), number]] : []),
    ...(closedAt ? [[t('closedAt'), beijingTime(closedAt)]] : []),
  ];
  return (
    <article className={styles.meeting} aria-label={localized(round.title)}>
      <header className={styles.head}>
        <h2>{localized(round.title)}</h2>
        {can('closeMeeting') && (
          <Button type="primary" onClick={() => setClosing(true)}>
            {t('close')}
          </Button>
        )}
      </header>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.people}>{present.join(t('between'))}</p>
      <Agenda
        items={agenda}
        actOn={({ application }) =>
          can('resolve') && <Button onClick={() => setVoting(application.id)}>{t('resolve')}</Button>
        }
      />
      {minutes && (
        <section className={styles.minutes}>
          <h3>{t('minutes')}</h3>
          <p>{minutes}</p>
        </section>
      )}
      {closedAt && <Signatures of={meeting.id} className={styles.minutes} />}
      {about && (
        <Resolve
          key={about.application.id}
          meeting={meeting}
          application={about.application}
          open
          close={() => setVoting(null)}
          done={() => setVoting(null)}
        />
      )}
      {can('closeMeeting') && (
        <Close meeting={meeting} open={closing} close={() => setClosing(false)} done={() => setClosing(false)} />
      )}
    </article>
  );
}
