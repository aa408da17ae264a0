import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useDivisionName } from '../division/division-name.ts';
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
          county {
            code
            name
            english
          }
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

/** Which figure of a cluster is looked at. */
export interface FigurePlace {
  readonly item: string;
  readonly period: string;
  /** Code of the county, for an item by county. */
  readonly county: string | null;
}

interface HistoryProps extends FigurePlace {
  readonly cluster: string;
}

function History({ cluster, item, period, county }: HistoryProps) {
  const { t } = useTranslation('figure');
  const nameOf = useDivisionName();
  const answer = useQuery({ query: FigureHistoryQuery, variables: { cluster } });
  return (
    <Answer of={answer} waiting={<Waiting bars={[28, 160, 120]} />}>
      {(data) => {
        const series = data.cluster?.figures.find(
          (one) => one.item.key === item && (county === null || one.county?.code === county),
        );
        const point = series?.points.find((one) => one.period === period);
        return series && point ? (
          <PointHistory of={point} title={series.item.title} county={series.county && nameOf(series.county)} />
        ) : (
          <Nothing title={t('goneTitle')}>{t('goneWayOut')}</Nothing>
        );
      }}
    </Answer>
  );
}

interface FigureHistoryProps {
  readonly cluster: string;
  /** Closed while null. */
  readonly of: FigurePlace | null;
  readonly close: () => void;
}

/** The history of one figure, over the page it belongs to: sources side by side, the one in use and why. */
export function FigureHistory({ cluster, of, close }: FigureHistoryProps) {
  const { t } = useTranslation('figure');
  return (
    <LinkedDrawer open={of !== null} close={close} title={t('history')}>
      {of && <History key={JSON.stringify(of)} cluster={cluster} {...of} />}
    </LinkedDrawer>
  );
}
