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
import { PublishNotice } from './act/publish-notice.tsx';
import styles from './notice.module.css';
import { Notice } from './notice.tsx';
import { NoticeFragment } from './notice-shown.ts';

const NoticesQuery = graphql(
  `
    query Notices {
      publicNotices(first: 10) {
        edges {
          node {
            id
            ...Notice
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
  [NoticeFragment],
);

/** 公示: the notices of who is to be certified, the newest first; everybody who is signed in reads them. */
export function Component() {
  const name = usePageName('notices');
  const { t } = useTranslation('notice');
  const localized = useLocalized();
  const { role } = useViewer();
  const [answer, ask] = useQuery({ query: NoticesQuery, requestPolicy: 'cache-and-network' });
  const [publishing, setPublishing] = useState<string | null>(null);
  const done = () => {
    setPublishing(null);
    ask({ requestPolicy: 'network-only' });
  };
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      <Answer of={[answer, ask]} waiting={<Waiting bars={[64, 320]} />}>
        {({ publicNotices: { edges }, rounds }) => (
          <>
            {role === 'province' &&
              rounds.filter(hasOpened).map((round) => (
                <div key={round.key} className={styles.begin}>
                  <span>{localized(round.title)}</span>
                  <Button onClick={() => setPublishing(round.key)}>{t('publishNotice')}</Button>
                  {publishing === round.key && (
                    <PublishNotice round={round} open close={() => setPublishing(null)} done={done} />
                  )}
                </div>
              ))}
            {edges.map(({ node }) => (
              <Notice key={node.id} of={node} />
            ))}
            {edges.length === 0 && <Nothing title={t('emptyTitle')}>{t('emptyWayOut')}</Nothing>}
          </>
        )}
      </Answer>
    </div>
  );
}
