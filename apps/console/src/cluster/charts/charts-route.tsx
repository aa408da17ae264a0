import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import { useClusterPlace } from '../cluster-route.tsx';
import styles from './charts.module.css';
import { ItemMultiple, ItemMultipleFragment, yearlyEnough } from './item-multiple.tsx';
import { MetricMultiple, MetricMultipleFragment, worthDrawing } from './metric-multiple.tsx';

const ChartsQuery = graphql(
  `
    query ClusterCharts($id: ID!, $standard: String!) {
      cluster(id: $id) {
        id
        figures {
          county {
            code
          }
          item {
            key
          }
          ...ItemMultiple
        }
        evaluation(standard: $standard) {
          id
          criteria {
            requirements {
              requirement {
                key
              }
              ...MetricMultiple
            }
          }
        }
      }
    }
  `,
  [ItemMultipleFragment, MetricMultipleFragment],
);

/** 图表: small multiples over the years, metrics against their thresholds first, then the reported figures. */
export function Component() {
  const { t } = useTranslation('cluster');
  const { id, standard } = useClusterPlace();
  const answer = useQuery({ query: ChartsQuery, variables: { id, standard } });
  return (
    <Answer of={answer} waiting={<Waiting bars={[24, 200, 200]} />}>
      {({ cluster }) => {
        const metrics =
          cluster?.evaluation?.criteria.flatMap(({ requirements }) => requirements).filter(worthDrawing) ?? [];
        const items = cluster?.figures.filter(yearlyEnough) ?? [];
        if (metrics.length + items.length === 0) {
          return <Nothing title={t('noChartsTitle')}>{t('noChartsWayOut')}</Nothing>;
        }
        return (
          <>
            {metrics.length > 0 && (
              <section className={styles.part} aria-labelledby="metrics">
                <h2 id="metrics">{t('metricCharts')}</h2>
                <p>{t('chartsNote')}</p>
                <ul className={styles.multiples}>
                  {metrics.map((result) => (
                    <MetricMultiple key={result.requirement.key} of={result} />
                  ))}
                </ul>
              </section>
            )}
            {items.length > 0 && (
              <section className={styles.part} aria-labelledby="items">
                <h2 id="items">{t('itemCharts')}</h2>
                <ul className={styles.multiples}>
                  {items.map((series) => (
                    <ItemMultiple key={`${series.item.key} ${series.county?.code}`} of={series} />
                  ))}
                </ul>
              </section>
            )}
          </>
        );
      }}
    </Answer>
  );
}
