import { useTranslation } from 'react-i18next';
import { Outlet, useOutletContext, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { LinkButton } from '../page/link-button.tsx';
import { Waiting } from '../page/waiting.tsx';
import { useSession } from '../session/session.tsx';
import styles from './cluster.module.css';
import { ClusterHeader, ClusterHeaderFragment } from './cluster-header.tsx';
import { StandardChoiceFragment } from './standard-choice.tsx';

const ClusterQuery = graphql(
  `
    query Cluster($id: ID!) {
      cluster(id: $id) {
        id
        name
        demonstration
        ...ClusterHeader
      }
      ...StandardChoice
    }
  `,
  [ClusterHeaderFragment, StandardChoiceFragment],
);

/** What the tabs of a cluster need to know. */
interface ClusterPlace {
  readonly id: string;
  /** Key of the standard that judges. */
  readonly standard: string;
}

/** The cluster and the standard that the tab stands in. */
export const useClusterPlace = () => useOutletContext<ClusterPlace>();

function ClusterPage({ id }: { readonly id: string }) {
  const { t } = useTranslation('cluster');
  const { instance } = useSession();
  const [address] = useSearchParams();
  const answer = useQuery({ query: ClusterQuery, variables: { id } });
  useDocumentTitle(answer[0].data?.cluster?.name);
  return (
    <Answer of={answer} waiting={<Waiting bars={[132, 420]} className={styles.waiting} />}>
      {({ cluster, ...choices }) => {
        if (!cluster) {
          return (
            <Nothing title={t('notFoundTitle')} action={<LinkButton to="/clusters">{t('all')}</LinkButton>}>
              {t('notFoundWayOut')}
            </Nothing>
          );
        }
        const own = cluster.demonstration ? instance.demonstrationStandard : instance.publishedStandard;
        const standard = address.get('standard') ?? own?.key ?? instance.publishedStandard.key;
        return (
          <article className={styles.cluster}>
            <ClusterHeader of={cluster} choices={choices} standard={standard} />
            <div className={styles.tab}>
              <Outlet context={{ id, standard } satisfies ClusterPlace} />
            </div>
          </article>
        );
      }}
    </Answer>
  );
}

/** One cluster (集群): a header that stays, and its parts as tabs. */
export function Component() {
  const { id = '' } = useParams();
  return <ClusterPage key={id} id={id} />;
}
