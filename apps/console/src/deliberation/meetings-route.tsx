import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { hasOpened } from '../application/round-open.ts';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { useViewer } from '../session/signed-in.tsx';
import { Convene } from './act/convene.tsx';
import styles from './deliberation.module.css';
import { Meeting } from './meeting.tsx';
import { MeetingFragment } from './meeting-shown.ts';

const MeetingsQuery = graphql(
  `
    query Meetings {
      deliberations(first: 10) {
        edges {
          node {
            id
            ...Meeting
          }
        }
      }
      rounds {
        key
        title {
          zh
          en
        }
        opensOn {
          value
        }
        closesOn {
          value
        }
      }
    }
  `,
  [MeetingFragment],
);

/** 审议: the meetings that select the clusters of a round, the newest first, and the way to convene one. */
export function Component() {
  const name = usePageName('meetings');
  const { t } = useTranslation('deliberation');
  const localized = useLocalized();
  const { role } = useViewer();
  const [answer, ask] = useQuery({ query: MeetingsQuery, requestPolicy: 'cache-and-network' });
  const [convening, setConvening] = useState<string | null>(null);
  const done = () => {
    setConvening(null);
    ask({ requestPolicy: 'network-only' });
  };
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      <Answer of={[answer, ask]} waiting={<Waiting bars={[64, 240]} />}>
        {({ deliberations: { edges }, rounds }) => (
          <>
            {role === 'province' &&
              rounds.filter(hasOpened).map((round) => (
                <div key={round.key} className={styles.begin}>
                  <span>{localized(round.title)}</span>
                  <Button onClick={() => setConvening(round.key)}>{t('convene')}</Button>
                  {convening === round.key && (
                    <Convene round={round} open close={() => setConvening(null)} done={done} />
                  )}
                </div>
              ))}
            {edges.map(({ node }) => (
              <Meeting key={node.id} of={node} />
            ))}
            {edges.length === 0 && <Nothing title={t('emptyTitle')}>{t('emptyWayOut')}</Nothing>}
          </>
        )}
      </Answer>
    </div>
  );
}
