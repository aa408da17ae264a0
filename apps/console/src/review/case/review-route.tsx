import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { applicationAddress } from '../../application/application-address.ts';
import { StageMark } from '../../application/stage-mark.tsx';
import { clusterAddress } from '../../clusters/cluster-link.ts';
import { CountyNames } from '../../clusters/county-names.tsx';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { LinkButton } from '../../page/link-button.tsx';
import { usePageName } from '../../page/use-page-name.ts';
import { Waiting } from '../../page/waiting.tsx';
import { DemonstrationMark } from '../../provenance/demonstration-mark.tsx';
import { AssignExperts } from '../act/assign-experts.tsx';
import { ReviewPanelFragment } from '../panel/review-panel.ts';
import { AspectFiguresFragment } from './aspect-figures.tsx';
import { Comparison } from './comparison.tsx';
import { PanelSeats } from './panel-seats.tsx';
import styles from './review.module.css';
import { Rubric } from './rubric.tsx';

const ReviewQuery = graphql(
  `
    query Review($application: ID!) {
      application(id: $application) {
        id
        mayAssignExperts
        stage {
          key
          title {
            zh
            en
          }
        }
        round {
          key
          standard {
            key
          }
        }
        cluster {
          id
          name
          demonstration
          counties {
            lead
            division {
              code
              name
              english
            }
          }
        }
        panel {
          id
          ...ReviewPanel
        }
      }
    }
  `,
  [ReviewPanelFragment],
);

const ReviewFiguresQuery = graphql(
  `
    query ReviewFigures($application: ID!) {
      application(id: $application) {
        id
        evaluation {
          id
          ...AspectFigures
        }
      }
    }
  `,
  [AspectFiguresFragment],
);

type Case = NonNullable<ResultOf<typeof ReviewQuery>['application']>;

function Head({ of: { id, stage, cluster, round } }: { readonly of: Case }) {
  const { t } = useTranslation('review');
  return (
    <header className={styles.head}>
      <Link to="/review" className={styles.quiet}>
        ‹ {t('all')}
      </Link>
      <div className={styles.title}>
        <h1>{cluster.name}</h1>
        {cluster.demonstration && <DemonstrationMark />}
        <StageMark of={stage} />
      </div>
      <div className={styles.links}>
        <CountyNames of={cluster.counties} />
        <Link to={applicationAddress(id)}>{t('application')}</Link>
        <Link to={clusterAddress(cluster.id, round.standard.key)}>{t('figures')}</Link>
      </div>
    </header>
  );
}

interface BodyProps {
  readonly of: Case;
  readonly again: () => void;
}

function Body({ of: application, again }: BodyProps) {
  const { t } = useTranslation('review');
  const { id, mayAssignExperts } = application;
  const [assigning, setAssigning] = useState(false);
  const panel = readFragment(ReviewPanelFragment, application.panel);
  const judging = panel?.may.includes('judge') ?? false;
  const [{ data }] = useQuery({ query: ReviewFiguresQuery, variables: { application: id }, pause: !judging });
  if (!panel) {
    return (
      <section className={styles.part}>
        <p>{t(mayAssignExperts ? 'noPanel' : 'noneAskable')}</p>
        {mayAssignExperts && (
          <div className={styles.acts}>
            <Button type="primary" onClick={() => setAssigning(true)}>
              {t('assign')}
            </Button>
          </div>
        )}
        <AssignExperts application={id} open={assigning} close={() => setAssigning(false)} done={again} />
      </section>
    );
  }
  const knowsWho = panel.seats.some(({ own, name }) => !own && name !== null);
  return (
    <>
      {knowsWho && <PanelSeats application={id} panel={panel} />}
      {judging && (
        <Rubric application={id} panel={panel} evaluation={data?.application?.evaluation ?? null} done={again} />
      )}
      <Comparison panel={panel} />
    </>
  );
}

/** The review of one application: an expert judges it, the province assigns who does; what was judged stands side by side. */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation('review');
  usePageName('review');
  const answer = useQuery({
    query: ReviewQuery,
    variables: { application: id },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer of={answer} waiting={<Waiting bars={[72, 320]} className={styles.page} />}>
      {({ application }) =>
        application ? (
          <article className={styles.page}>
            <Head of={application} />
            <Body key={application.id} of={application} again={() => answer[1]({ requestPolicy: 'network-only' })} />
          </article>
        ) : (
          <Nothing heading="h1" title={t('notFoundTitle')} action={<LinkButton to="/review">{t('all')}</LinkButton>}>
            {t('notFoundWayOut')}
          </Nothing>
        )
      }
    </Answer>
  );
}
