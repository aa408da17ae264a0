import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { Pager, PagerFragment } from '../../page/pager.tsx';
import { usePageName } from '../../page/use-page-name.ts';
import { usePages } from '../../page/use-pages.ts';
import { Waiting } from '../../page/waiting.tsx';
import { useViewer } from '../../session/signed-in.tsx';
import { AwaitingPanel, AwaitingPanelFragment } from './awaiting-panel.tsx';
import styles from './list.module.css';
import { PanelLineFragment } from './panel-line.ts';
import { PanelLines } from './panel-lines.tsx';

const ReviewsQuery = graphql(
  `
    query Reviews($first: Int, $after: String, $last: Int, $before: String) {
      expertPanels(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        edges {
          node {
            id
            ...PanelLine
          }
        }
        pageInfo {
          ...Pager
        }
      }
    }
  `,
  [PanelLineFragment, PagerFragment],
);

const AwaitingQuery = graphql(
  `
    query AwaitingPanels {
      applicationsAwaitingPanel {
        id
        ...AwaitingPanel
      }
    }
  `,
  [AwaitingPanelFragment],
);

/** Those who assign experts, or watch it. */
const offices: readonly string[] = ['province', 'auditor'];

/** 评审: what an expert has to judge and has judged; for the province what experts are to be assigned to, and every panel. */
export function Component() {
  const name = usePageName('review');
  const { t } = useTranslation('review');
  const isOffice = offices.includes(useViewer().role);
  const { page, rows, turnTo } = usePages();
  const answer = useQuery({ query: ReviewsQuery, variables: rows, requestPolicy: 'cache-and-network' });
  const [{ data }] = useQuery({ query: AwaitingQuery, requestPolicy: 'cache-and-network', pause: !isOffice });
  const awaiting = (data?.applicationsAwaitingPanel ?? []).map((one) => readFragment(AwaitingPanelFragment, one));
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      {isOffice && <Link to="/review/spot-checks">{t('spotChecks')}</Link>}
      <AwaitingPanel of={awaiting} />
      <Answer of={answer} waiting={<Waiting bars={Array.from({ length: 6 }, () => 40)} />}>
        {({ expertPanels: { totalCount, edges, pageInfo } }) => {
          const panels = edges.map(({ node }) => readFragment(PanelLineFragment, node));
          if (panels.length === 0 && awaiting.length === 0)
            return <Nothing title={t('emptyTitle')}>{t(isOffice ? 'emptyOffice' : 'emptyExpert')}</Nothing>;
          const open = panels.filter(({ stage }) => stage === 'open');
          const mine = open.filter(({ may }) => may.includes('judge'));
          const closed = panels.filter(({ stage }) => stage !== 'open');
          return (
            <>
              <PanelLines title={t('toReview')} panels={mine} />
              <PanelLines
                title={t(isOffice ? 'atWork' : 'reviewed')}
                panels={open.filter((panel) => !mine.includes(panel))}
              />
              <PanelLines title={t('concludedPanels')} panels={closed} />
              <Pager of={pageInfo} page={page} shown={panels.length} total={totalCount} turnTo={turnTo}>
                {t('total', { count: totalCount })}
              </Pager>
            </>
          );
        }}
      </Answer>
    </div>
  );
}
