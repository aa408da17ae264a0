import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../../gateway/answer.tsx';
import { graphql } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import { useClusterPlace } from '../cluster-route.tsx';
import { Incidents } from './incidents.tsx';
import { IncidentsFragment } from './incidents-fragment.ts';
import { TitleCounts, TitleCountsFragment } from './title-counts.tsx';
import { TitleHolders } from './title-holders.tsx';

const TitlesQuery = graphql(
  `
    query ClusterTitles($id: ID!) {
      cluster(id: $id) {
        id
        ...TitleCounts
        ...Incidents
      }
    }
  `,
  [TitleCountsFragment, IncidentsFragment],
);

/** 资质与事件: who holds which title until when, and what happened in the cluster's enterprises. */
export function Component() {
  const { t } = useTranslation('cluster');
  const { id } = useClusterPlace();
  const answer = useQuery({ query: TitlesQuery, variables: { id } });
  return (
    <Answer of={answer} waiting={<Waiting bars={[24, 60, 300]} />}>
      {({ cluster }) =>
        cluster && (
          <>
            <Incidents of={cluster} />
            <section aria-labelledby="titles">
              <h2 id="titles">{t('titleCounts')}</h2>
              <TitleCounts of={cluster} />
              <TitleHolders cluster={id} />
            </section>
          </>
        )
      }
    </Answer>
  );
}
