import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StageMark } from '../application/stage-mark.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { useLocalized } from '../language/localized.ts';
import { Recommend } from './act/recommend.tsx';
import { ApplicationLine } from './application-line.tsx';
import type { DeskCandidate, DeskList } from './desk.ts';
import { LockedVerdict } from './locked-verdict.tsx';
import styles from './recommendation.module.css';

interface CandidatesProps {
  readonly list: DeskList;
}

/** Those that can be recommended stand first. */
const byObstacle = (one: DeskCandidate, other: DeskCandidate): number =>
  Number(one.obstacle !== null) - Number(other.obstacle !== null);

/** What is not on the list: each can be recommended, or says why it cannot and which member would make room for it. */
export function Candidates({ list }: CandidatesProps) {
  const { t } = useTranslation('recommendation');
  const localized = useLocalized();
  const [chosen, setChosen] = useState<string | null>(null);
  const may = list.may.some(({ verb }) => verb === 'recommend');
  const taken = new Map(list.members.map(({ niche, application }) => [niche, application.cluster.name]));
  const coming = list.candidates.find(({ application }) => application.id === chosen);
  if (list.candidates.length === 0) return <Nothing title={t('noCandidates')}>{t('noCandidatesWayOut')}</Nothing>;
  return (
    <>
      <ul className={styles.candidates} aria-label={t('candidates')}>
        {list.candidates.toSorted(byObstacle).map(({ application, niche, obstacle, freeing }) => {
          // A niche that is taken can be documented in the form; whatever else stands in the way cannot.
          const documented = niche !== null && taken.has(niche) && freeing.length > 0 && !isFull(list);
          return (
            <li key={application.id}>
              <ApplicationLine of={application} niche={niche}>
                <LockedVerdict application={application.id} round={list.round.key} />
                {obstacle && <StageMark of={application.stage} />}
              </ApplicationLine>
              {obstacle && <p className={styles.why}>{localized(obstacle.message)}</p>}
              {freeing.length > 0 && (
                <p className={styles.frees}>
                  {t('freeing', { names: freeing.map((member) => member.cluster.name).join(t('or')) })}
                </p>
              )}
              {may && (!obstacle || documented) && (
                <span className={styles.offer}>
                  <Button {...(!obstacle && { type: 'primary' })} onClick={() => setChosen(application.id)}>
                    {t('recommend')}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {coming && (
        <Recommend
          key={coming.application.id}
          list={list}
          application={{
            id: coming.application.id,
            name: coming.application.cluster.name,
            niche: coming.niche ?? '',
          }}
          taken={taken}
          open
          close={() => setChosen(null)}
          done={() => setChosen(null)}
        />
      )}
    </>
  );
}

const isFull = ({ quota: { used, most } }: DeskList): boolean => most !== null && used >= most;
