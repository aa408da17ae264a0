import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ListHistory, ListHistoryFragment } from '../application/case/list-history.tsx';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { LinkButton } from '../page/link-button.tsx';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { Signatures } from '../signing/signatures.tsx';
import { SubmitList } from './act/submit-list.tsx';
import { Candidates } from './candidates.tsx';
import { DeskFragment, type DeskList } from './desk.ts';
import { DeskHeader } from './desk-header.tsx';
import { Members } from './members.tsx';
import styles from './recommendation.module.css';

const RecommendationDeskQuery = graphql(
  `
    query RecommendationDesk($round: String!, $division: String!) {
      recommendationList(round: $round, division: $division) {
        id
        ...Desk
      }
    }
  `,
  [DeskFragment],
);

const RecommendationHistoryQuery = graphql(
  `
    query RecommendationHistory($round: String!, $division: String!) {
      recommendationList(round: $round, division: $division) {
        id
        history {
          ...ListHistory
        }
      }
    }
  `,
  [ListHistoryFragment],
);

function History(variables: { readonly round: string; readonly division: string }) {
  const answer = useQuery({ query: RecommendationHistoryQuery, variables, requestPolicy: 'network-only' });
  return (
    <Answer of={answer} waiting={<Waiting bars={[24, 120]} />}>
      {({ recommendationList: list }) => list && <ListHistory of={list.history} />}
    </Answer>
  );
}

function Desk({ list }: { readonly list: DeskList }) {
  const { t } = useTranslation('recommendation');
  const [sending, setSending] = useState(false);
  const can = (verb: string) => list.may.some((act) => act.verb === verb);
  return (
    <article className={styles.page}>
      <DeskHeader list={list}>
        {can('submitRecommendationList') && (
          <>
            <Button type="primary" onClick={() => setSending(true)}>
              {t('submit')}
            </Button>
            <SubmitList list={list} open={sending} close={() => setSending(false)} done={() => setSending(false)} />
          </>
        )}
      </DeskHeader>
      <div className={styles.columns} data-alone={list.submittedAt !== null}>
        <section className={styles.part} aria-labelledby="members">
          <div className={styles.partHead}>
            <h2 id="members">{t('members')}</h2>
          </div>
          <Members list={list} />
        </section>
        {list.submittedAt === null && (
          <section className={styles.part} aria-labelledby="candidates">
            <div className={styles.partHead}>
              <h2 id="candidates">{t('candidates')}</h2>
            </div>
            <Candidates list={list} />
          </section>
        )}
      </div>
      <Signatures key={`signatures ${list.version}`} of={list.id} className={styles.part} />
      <History key={list.version} round={list.round.key} division={list.division?.code ?? ''} />
    </article>
  );
}

/** One recommendation list (推荐汇总表): the order of its members, who could come on it, what became of it. */
export function Component() {
  const { round = '', division = '' } = useParams();
  const { t } = useTranslation('recommendation');
  usePageName('recommendations');
  const answer = useQuery({
    query: RecommendationDeskQuery,
    variables: { round, division },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer of={answer} waiting={<Waiting bars={[132, 320]} className={styles.page} />}>
      {({ recommendationList: masked }) =>
        masked ? (
          <Desk list={readFragment(DeskFragment, masked)} />
        ) : (
          <Nothing
            heading="h1"
            title={t('notFoundTitle')}
            action={<LinkButton to="/recommendations">{t('all')}</LinkButton>}
          >
            {t('notFoundWayOut')}
          </Nothing>
        )
      }
    </Answer>
  );
}
