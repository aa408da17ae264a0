import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { graphql } from '../graphql.ts';
import { usePageName } from '../page/use-page-name.ts';
import { rowsAt } from '../page/use-pages.ts';
import { Waiting } from '../page/waiting.tsx';
import { useSession } from '../session/session.tsx';
import { useNarrow, useRoomBeside, useRoomForBoth } from '../table/room.ts';
import { type OrderField, useClusterAddress } from './cluster-address.ts';
import { ClusterBeside } from './cluster-beside.tsx';
import { shownBeside, useHiddenColumns } from './cluster-columns.ts';
import { clusterCondition, conditionsIn } from './cluster-filter.ts';
import { ClusterList, ClusterListFragment } from './cluster-list.tsx';
import styles from './clusters.module.css';
import { ColumnsButton } from './columns-button.tsx';
import { ExportLink } from './export-link.tsx';
import { FilterSentenceFragment } from './filter-sentence.tsx';
import { ListTools } from './list-tools.tsx';
import { ViewsButton } from './views-button.tsx';

const ClustersQuery = graphql(
  `
    query Clusters(
      $first: Int
      $after: String
      $last: Int
      $before: String
      $filter: ClusterFilter
      $orderBy: ClusterOrder
      $standard: String
    ) {
      clusters(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
        totalCount
        ...ClusterList
      }
    }
  `,
  [ClusterListFragment],
);

const ChoicesQuery = graphql(
  `
    query ClusterChoices {
      ...FilterSentence
    }
  `,
  [FilterSentenceFragment],
);

/** Clusters (集群): a sentence that filters, the list, one cluster at a glance beside it. */
export function Component() {
  const { t } = useTranslation('clusters');
  const name = usePageName('clusters');
  const { instance } = useSession();
  const address = useClusterAddress();
  const { filter, order, page } = address;
  const roomBeside = useRoomBeside();
  const roomForBoth = useRoomForBoth();
  const narrow = useNarrow();
  const columns = useHiddenColumns();
  const standard =
    filter.standard ??
    (filter.kind === 'demonstration'
      ? instance.demonstrationStandard?.key
      : filter.kind && instance.publishedStandard.key) ??
    null;
  const condition = clusterCondition(filter, standard);
  const list = useQuery({
    query: ClustersQuery,
    variables: {
      ...rowsAt(page),
      filter: condition,
      orderBy: { field: order.column satisfies OrderField, direction: order.direction },
      standard,
    },
  });
  const [{ data: choices }] = useQuery({ query: ChoicesQuery });
  const total = list[0].data?.clusters.totalCount;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{name}</h1>
        <p role="status" className={styles.total}>
          {total !== undefined && t('total', { count: total })}
        </p>
        {conditionsIn(filter) > 0 && (
          <button type="button" className={styles.clear} onClick={address.clear}>
            {t('clear')}
          </button>
        )}
      </header>
      <ListTools of={choices ?? null} address={address} standard={standard}>
        <ViewsButton />
        {!narrow && <ColumnsButton {...columns} />}
        <ExportLink condition={condition} order={order} />
      </ListTools>
      <div className={styles.body}>
        <Answer
          of={list}
          waiting={<Waiting bars={[38, ...Array.from({ length: 12 }, () => 30)]} className={styles.waiting} />}
        >
          {(data) => (
            <ClusterList
              of={data.clusters}
              address={address}
              standard={standard}
              busy={list[0].fetching || list[0].stale}
              opensBeside={roomBeside}
              hiddenColumns={
                roomBeside && !roomForBoth && address.open ? [...columns.hidden, ...shownBeside] : columns.hidden
              }
            />
          )}
        </Answer>
        {roomBeside && address.open && (
          <ClusterBeside
            key={address.open}
            id={address.open}
            standard={standard}
            close={() => address.openBeside(null)}
          />
        )}
      </div>
    </div>
  );
}
