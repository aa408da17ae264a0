import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Nothing } from '../gateway/nothing.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { Pager, PagerFragment } from '../page/pager.tsx';
import { useNarrow } from '../table/room.ts';
import { VerdictKey } from '../verdict/verdict-key.tsx';
import type { useClusterAddress } from './cluster-address.ts';
import { ClusterCard } from './cluster-card.tsx';
import { conditionsIn } from './cluster-filter.ts';
import { clusterAddress } from './cluster-link.ts';
import styles from './cluster-list.module.css';
import { ClusterRowFragment } from './cluster-row.ts';
import { ClusterTable } from './cluster-table.tsx';

export const ClusterListFragment = graphql(
  `
    fragment ClusterList on QueryClustersConnection {
      totalCount
      edges {
        node {
          ...ClusterRow
        }
      }
      pageInfo {
        ...Pager
      }
    }
  `,
  [ClusterRowFragment, PagerFragment],
);

interface ClusterListProps {
  readonly of: FragmentOf<typeof ClusterListFragment>;
  readonly address: ReturnType<typeof useClusterAddress>;
  readonly standard: string | null;
  readonly busy: boolean;
  /** Whether a row opens beside the list; else it opens its page. */
  readonly opensBeside: boolean;
  readonly hiddenColumns: readonly string[];
}

/** One page of clusters: a table, on a phone cards; and the way to the next page. */
export function ClusterList(props: ClusterListProps) {
  const { of, address, standard, busy, opensBeside, hiddenColumns } = props;
  const { t } = useTranslation('clusters');
  const narrow = useNarrow();
  const navigate = useNavigate();
  const { totalCount, edges, pageInfo } = readFragment(ClusterListFragment, of);
  const clusters = edges.map(({ node }) => readFragment(ClusterRowFragment, node));
  if (clusters.length === 0) {
    const filtered = conditionsIn(address.filter) > 0;
    return (
      <Nothing
        title={t(filtered ? 'noneTitle' : 'emptyTitle')}
        action={filtered && <Button onClick={address.clear}>{t('clear')}</Button>}
      >
        {t(filtered ? 'noneWayOut' : 'emptyWayOut')}
      </Nothing>
    );
  }
  return (
    <div className={styles.list}>
      {narrow ? (
        <ul className={styles.cards} aria-busy={busy}>
          {clusters.map((cluster) => (
            <ClusterCard key={cluster.id} cluster={cluster} standard={standard} />
          ))}
        </ul>
      ) : (
        <ClusterTable
          clusters={clusters}
          standard={standard}
          order={address.order}
          onOrder={address.orderBy}
          busy={busy}
          open={address.open}
          hidden={hiddenColumns}
          onRow={(id) =>
            opensBeside ? address.openBeside(id === address.open ? null : id) : navigate(clusterAddress(id, standard))
          }
        />
      )}
      <Pager
        of={pageInfo}
        page={address.page.number}
        shown={clusters.length}
        total={totalCount}
        turnTo={address.turnTo}
      >
        {t('total', { count: totalCount })}
      </Pager>
      <VerdictKey />
    </div>
  );
}
