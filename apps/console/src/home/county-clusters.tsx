import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ClusterCard } from '../clusters/cluster-card.tsx';
import { ClusterRowFragment } from '../clusters/cluster-row.ts';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { Waiting } from '../page/waiting.tsx';
import styles from './atlas.module.css';
import type { HomeAddress } from './home-address.ts';

const CountyClustersQuery = graphql(
  `
    query CountyClusters($filter: ClusterFilter!, $standard: String) {
      clusters(first: 50, filter: $filter) {
        edges {
          node {
            id
            ...ClusterRow
          }
        }
      }
    }
  `,
  [ClusterRowFragment],
);

interface CountyClustersProps {
  readonly county: string;
  /** How many there are, so that nothing moves when they come. */
  readonly count: number;
  readonly address: HomeAddress;
}

/** The clusters of a county as cards. */
export function CountyClusters({ county, count, address: { demonstration, standard } }: CountyClustersProps) {
  const { t } = useTranslation('home');
  const answer = useQuery({
    query: CountyClustersQuery,
    variables: { filter: { county, demonstration, standard }, standard },
  });
  return (
    <Answer of={answer} waiting={<Waiting bars={Array.from({ length: Math.max(count, 1) }, () => 96)} />}>
      {({ clusters }) =>
        clusters.edges.length === 0 ? (
          <Nothing title={t('countyNoneTitle')}>{t('countyNoneWayOut')}</Nothing>
        ) : (
          <ul className={styles.cards}>
            {clusters.edges.map(({ node }) => (
              <ClusterCard key={node.id} cluster={readFragment(ClusterRowFragment, node)} standard={standard} />
            ))}
          </ul>
        )
      }
    </Answer>
  );
}
