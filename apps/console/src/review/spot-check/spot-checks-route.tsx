import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { beijingTime } from '../../beijing-time.ts';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { Pager, PagerFragment } from '../../page/pager.tsx';
import { usePageName } from '../../page/use-page-name.ts';
import { usePages } from '../../page/use-pages.ts';
import { Waiting } from '../../page/waiting.tsx';
import { useViewer } from '../../session/signed-in.tsx';
import styles from '../list/list.module.css';
import { OrderSpotCheck } from './order-spot-check.tsx';

const SpotChecksQuery = graphql(
  `
    query SpotChecks($first: Int, $after: String, $last: Int, $before: String) {
      spotChecks(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        edges {
          node {
            id
            stage
            seed
            orderedAt
            round {
              key
              title {
                zh
                en
              }
            }
            drawn {
              id
            }
            records {
              result
            }
          }
        }
        pageInfo {
          ...Pager
        }
      }
    }
  `,
  [PagerFragment],
);

/** 实地抽查: every draw of the office with how far its visits are, and the way to order one. */
export function Component() {
  const name = usePageName('spotChecks');
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const isProvince = useViewer().role === 'province';
  const [ordering, setOrdering] = useState(false);
  const { page, rows, turnTo } = usePages();
  const answer = useQuery({ query: SpotChecksQuery, variables: rows, requestPolicy: 'cache-and-network' });
  const done = () => {
    setOrdering(false);
    answer[1]({ requestPolicy: 'network-only' });
  };
  return (
    <div className={styles.page}>
      <Link to="/review">‹ {t('all')}</Link>
      <div className={styles.name}>
        <h1>{name}</h1>
        {isProvince && (
          <Button type="primary" onClick={() => setOrdering(true)}>
            {t('order')}
          </Button>
        )}
      </div>
      {isProvince && <OrderSpotCheck open={ordering} close={() => setOrdering(false)} done={done} />}
      <Answer of={answer} waiting={<Waiting bars={[40, 40, 40]} />}>
        {({ spotChecks: { totalCount, edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Nothing title={t('noSpotCheck')}>{t('noSpotCheckWayOut')}</Nothing>
          ) : (
            <section className={styles.part}>
              <ul>
                {edges.map(({ node: { id, round, seed, orderedAt, drawn, records } }) => (
                  <li key={id}>
                    <Link to={`/review/spot-checks/${encodeURIComponent(id)}`} className={styles.line}>
                      <span className={styles.name}>
                        <strong>{localized(round.title)}</strong>
                      </span>
                      <span>{t('seedOf', { seed })}</span>
                      <span>
                        {t('visitedOf', {
                          drawn: drawn.length,
                          visited: records.filter(({ result }) => result === 'as-reported').length,
                        })}
                      </span>
                      <time dateTime={orderedAt}>{beijingTime(orderedAt)}</time>
                    </Link>
                  </li>
                ))}
              </ul>
              <Pager of={pageInfo} page={page} shown={edges.length} total={totalCount} turnTo={turnTo}>
                {t('spotCheckTotal', { count: totalCount })}
              </Pager>
            </section>
          )
        }
      </Answer>
    </div>
  );
}
