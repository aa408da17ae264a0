import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { StageMark } from '../../application/stage-mark.tsx';
import { beijingTime } from '../../beijing-time.ts';
import { CountyNames } from '../../clusters/county-names.tsx';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { LinkButton } from '../../page/link-button.tsx';
import { usePageName } from '../../page/use-page-name.ts';
import { Waiting } from '../../page/waiting.tsx';
import { DemonstrationMark } from '../../provenance/demonstration-mark.tsx';
import { Signatures } from '../../signing/signatures.tsx';
import styles from '../case/review.module.css';
import { RecordSpotCheck } from './record-spot-check.tsx';
import { type Drawn, lastRecord, type SpotCheckCase, SpotCheckCaseFragment } from './spot-check-case.ts';

const SpotCheckQuery = graphql(
  `
    query SpotCheck($spotCheck: ID!) {
      spotCheck(id: $spotCheck) {
        id
        ...SpotCheckCase
      }
    }
  `,
  [SpotCheckCaseFragment],
);

function Visit({ spotCheck, of }: { readonly spotCheck: SpotCheckCase; readonly of: Drawn }) {
  const { t } = useTranslation('review');
  const [recording, setRecording] = useState(false);
  const last = lastRecord(spotCheck, of);
  return (
    <li>
      <span className={styles.title}>
        <strong>{of.cluster.name}</strong>
        {of.cluster.demonstration && <DemonstrationMark />}
        <StageMark of={of.stage} />
      </span>
      <CountyNames of={of.cluster.counties} />
      <span>
        {last ? t(last.result === 'differs' ? 'differs' : 'asReported') : t('notVisited')}
        {last && <span className={styles.quiet}> {last.visitedOn}</span>}
      </span>
      {spotCheck.mayRecord && last?.result !== 'as-reported' && (
        <>
          <Button onClick={() => setRecording(true)}>{t('record')}</Button>
          <RecordSpotCheck spotCheck={spotCheck} of={of} open={recording} close={() => setRecording(false)} />
        </>
      )}
      {last && <span className={styles.why}>{last.opinion}</span>}
    </li>
  );
}

/** One spot check (实地抽查): what was drawn with which seed, and what the visits found. */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation('review');
  const localized = useLocalized();
  usePageName('spotChecks');
  const answer = useQuery({ query: SpotCheckQuery, variables: { spotCheck: id }, requestPolicy: 'cache-and-network' });
  return (
    <Answer of={answer} waiting={<Waiting bars={[72, 200]} className={styles.page} />}>
      {({ spotCheck: masked }) => {
        const spotCheck = readFragment(SpotCheckCaseFragment, masked);
        if (!spotCheck) {
          return (
            <Nothing
              heading="h1"
              title={t('noSuchSpotCheck')}
              action={<LinkButton to="/review/spot-checks">{t('spotChecks')}</LinkButton>}
            >
              {t('noSpotCheckWayOut')}
            </Nothing>
          );
        }
        const { round, orderedAt, seed, drawn, candidates } = spotCheck;
        return (
          <article className={styles.page}>
            <header className={styles.head}>
              <Link to="/review/spot-checks" className={styles.quiet}>
                ‹ {t('spotChecks')}
              </Link>
              <h1>{localized(round.title)}</h1>
              <div className={styles.links}>
                <span>{beijingTime(orderedAt)}</span>
                <span>{t('seedOf', { seed })}</span>
                <span>{t('drawnOf', { all: candidates.length, drawn: drawn.length })}</span>
              </div>
            </header>
            <section className={styles.part} aria-labelledby="drawn">
              <h2 id="drawn">{t('drawn')}</h2>
              <ul className={styles.seats}>
                {drawn.map((one) => (
                  <Visit key={one.id} spotCheck={spotCheck} of={one} />
                ))}
              </ul>
            </section>
            <Signatures key={spotCheck.version} of={id} className={styles.part} />
          </article>
        );
      }}
    </Answer>
  );
}
