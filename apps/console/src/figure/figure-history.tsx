import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { LinkedDrawer } from '../page/linked-drawer.tsx';
import { Waiting } from '../page/waiting.tsx';
import { PointHistory, PointHistoryFragment } from './point-history.tsx';

const FigureHistoryQuery = graphql(
  `
    query FigureHistory($cluster: ID!) {
      cluster(id: $cluster) {
        id
        figures {
          item {
            key
            title {
              zh
              en
            }
          }
          points {
            period
            ...PointHistory
          }
        }
      }
    }
  `,
  [PointHistoryFragment],
);

interface FigureHistoryProps {
  readonly cluster: string;
  /** The item and period that are looked at; closed while either is null. */
  readonly item: string | null;
  readonly period: string | null;
  readonly close: () => void;
}

function History({ cluster, item, period }: { cluster: string; item: string; period: string }) {
  const { t } = useTranslation('figure');
  const answer = useQuery({ query: FigureHistoryQuery, variables: { cluster } });
  return (
    <Answer of={answer} waiting={<Waiting bars={[28, 160, 120]} />}>
      {(data) => {
        const series = data.cluster?.figures.find((one) => one.item.key === item);
        const point = series?.points.find((one) => one.period === period);
        return series && point ? (
          <PointHistory of={point} title={series.item.title} />
        ) : (
          <Nothing title={t('goneTitle')}>{t('goneWayOut')}</Nothing>
        );
      }}
    </Answer>
  );
}

/** The history of one figure, over the page it belongs to: sources side by side, the one in use and why. */
export function FigureHistory({ cluster, item, period, close }: FigureHistoryProps) {
  const { t } = useTranslation('figure');
  return (
    <LinkedDrawer open={item !== null && period !== null} close={close} title={t('history')}>
      {item && period && <History key={`${item} ${period}`} cluster={cluster} item={item} period={period} />}
    </LinkedDrawer>
  );
}
