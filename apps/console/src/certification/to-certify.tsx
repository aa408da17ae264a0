import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { applicationAddress } from '../application/application-address.ts';
import { useCandidates } from '../candidate/candidates.ts';
import { Answer } from '../gateway/answer.tsx';
import { useLocalized } from '../language/localized.ts';
import { Waiting } from '../page/waiting.tsx';
import { Announce } from './act/announce.tsx';
import { Certify } from './act/certify.tsx';
import styles from './certification.module.css';

/** What the province still has to do: certify those whose notice has passed, and announce those that were certified. */
export function ToCertify({ changed }: { readonly changed: () => void }) {
  const { t } = useTranslation('certification');
  const localized = useLocalized();
  const noticed = useCandidates('certification');
  const certified = useCandidates('announcement');
  const [acting, setActing] = useState<string | null>(null);
  const end = () => setActing(null);
  const done = () => {
    end();
    for (const { answer } of [noticed, certified]) answer[1]({ requestPolicy: 'network-only' });
    changed();
  };
  const byRound = Map.groupBy(certified.candidates, ({ application: { round } }) => round.key);
  return (
    <Answer of={noticed.answer} waiting={<Waiting bars={[48]} />}>
      {() =>
        noticed.candidates.length + byRound.size > 0 && (
          <section className={styles.part} aria-labelledby="to-certify">
            <h2 id="to-certify">{t('waiting')}</h2>
            <ul className={styles.waiting}>
              {noticed.candidates.map(({ application, obstacle }) => (
                <li key={application.id}>
                  <Link to={applicationAddress(application.id)}>{application.cluster.name}</Link>
                  <span>{localized(application.stage.title)}</span>
                  <Button type="primary" disabled={obstacle !== null} onClick={() => setActing(application.id)}>
                    {t('certify')}
                  </Button>
                  {obstacle && <span className={styles.obstacle}>{localized(obstacle.message)}</span>}
                  {acting === application.id && <Certify application={application} open close={end} done={done} />}
                </li>
              ))}
              {[...byRound].map(([round, candidates]) => (
                <li key={round}>
                  <span>{candidates.map(({ application }) => application.cluster.name).join(t('between'))}</span>
                  <span>{t('certifiedNotAnnounced', { count: candidates.length })}</span>
                  <Button onClick={() => setActing(round)}>{t('announce')}</Button>
                  {acting === round && <Announce round={round} candidates={candidates} open close={end} done={done} />}
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Answer>
  );
}
