import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { clusterAddress } from '../clusters/cluster-link.ts';
import { grouped } from '../figure/decimal.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import styles from './totals-strip.module.css';

export const WhyOpenFragment = graphql(`
  fragment WhyOpen on Totals {
    clusters
    known
    needed
    byVerdict {
      verdict
      count
    }
  }
`);

const OpenClusterQuery = graphql(`
  query OpenCluster($filter: ClusterFilter!) {
    clusters(first: 1, filter: $filter, orderBy: { field: figures, direction: descending }) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

interface WhyOpenProps {
  readonly of: FragmentOf<typeof WhyOpenFragment>;
  readonly standard: string;
}

/** Why a standard judges no published cluster met or not met, and the way to where one sees it; nothing once it does. */
export function WhyOpen({ of, standard }: WhyOpenProps) {
  const { t } = useTranslation('home');
  const { clusters, known, needed, byVerdict } = readFragment(WhyOpenFragment, of);
  const has = (kind: string) => byVerdict.some(({ verdict, count }) => verdict === kind && count > 0);
  const judged = needed === 0 || has('met') || has('not_met');
  const [{ data }] = useQuery({
    query: OpenClusterQuery,
    variables: { filter: { demonstration: false } },
    pause: judged,
  });
  if (judged) return null;
  const example = data?.clusters.edges[0]?.node;
  return (
    <p className={styles.why}>
      {t('noneJudged', { count: clusters })}
      {has('unset') && (
        <>
          <Link to={`/standards/${standard}`}>{t('valuesUnset')}</Link>
          {t('andAlso')}
        </>
      )}
      {t('figuresFit', { count: known, known: grouped(`${known}`), needed: grouped(`${needed}`) })}{' '}
      {example && <Link to={clusterAddress(example.id, standard, '/figures')}>{t('seeOne')}</Link>}
    </p>
  );
}
