import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { LinkButton } from '../../page/link-button.tsx';
import { Pager, PagerFragment } from '../../page/pager.tsx';
import { usePageName } from '../../page/use-page-name.ts';
import { usePages } from '../../page/use-pages.ts';
import { Waiting } from '../../page/waiting.tsx';
import { useViewer } from '../../session/signed-in.tsx';
import { actsOnMany } from '../acts-on-many.ts';
import { ApplicationRowFragment, waitsForMe } from './application-row.ts';
import { ApplicationRows } from './application-rows.tsx';
import { EmptyList } from './empty-list.tsx';
import styles from './list.module.css';
import { NameFilter } from './name-filter.tsx';
import { StageSentence, StageSentenceFragment } from './stage-sentence.tsx';

const ApplicationsQuery = graphql(
  `
    query Applications($first: Int, $after: String, $last: Int, $before: String, $filter: ApplicationFilter) {
      applications(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
        totalCount
        edges {
          node {
            id
            ...ApplicationRow
          }
        }
        pageInfo {
          ...Pager
        }
      }
    }
  `,
  [ApplicationRowFragment, PagerFragment],
);

const StagesQuery = graphql(
  `
    query ApplicationStages {
      ...StageSentence
    }
  `,
  [StageSentenceFragment],
);

interface ApplicationListProps {
  readonly stage: string | null;
  /** Part of a name; empty for any. */
  readonly search: string;
  readonly clear: () => void;
}

function ApplicationList({ stage, search, clear }: ApplicationListProps) {
  const { t } = useTranslation('application');
  const { page, rows, turnTo } = usePages();
  const answer = useQuery({
    query: ApplicationsQuery,
    variables: { ...rows, filter: { ...(stage && { stages: [stage] }), ...(search && { search }) } },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer of={answer} waiting={<Waiting bars={[38, ...Array.from({ length: 8 }, () => 38)]} />}>
      {({ applications: { totalCount, edges, pageInfo } }) => {
        const applications = edges.map(({ node }) => readFragment(ApplicationRowFragment, node));
        if (applications.length === 0 && stage === null && search === '') return <EmptyList />;
        if (applications.length === 0) {
          return (
            <Nothing title={t('noneTitle')} action={<Button onClick={clear}>{t('clear')}</Button>}>
              {t('noneWayOut')}
            </Nothing>
          );
        }
        const mine = applications.filter(waitsForMe);
        const others = applications.filter((application) => !waitsForMe(application));
        const busy = answer[0].stale;
        return (
          <>
            {mine.length > 0 && (
              <div className={styles.part}>
                <h2>{t('queue')}</h2>
                <ApplicationRows caption={t('queue')} applications={mine} busy={busy} />
              </div>
            )}
            {others.length > 0 && (
              <div className={styles.part}>
                {mine.length > 0 && <h2>{t('others')}</h2>}
                <ApplicationRows caption={t('others')} applications={others} busy={busy} />
              </div>
            )}
            <Pager of={pageInfo} page={page} shown={applications.length} total={totalCount} turnTo={turnTo}>
              {t('total', { count: totalCount })}
            </Pager>
          </>
        );
      }}
    </Answer>
  );
}

/** Applications (申报): those that wait for the person first, then the others; a sentence narrows them to a stage. */
export function Component() {
  const name = usePageName('applications');
  const { t } = useTranslation('application');
  const [address, setAddress] = useSearchParams();
  const [{ data: stages }] = useQuery({ query: StagesQuery });
  const [stage, search] = [address.get('stage'), address.get('search') ?? ''];
  const { role } = useViewer();
  const narrowed = new URLSearchParams({ ...(stage && { stage }), ...(search && { search }) }).toString();
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      <div className={styles.filters}>
        <StageSentence
          of={stages ?? null}
          stage={stage}
          choose={(chosen) => setAddress({ ...(chosen !== null && { stage: chosen }), ...(search && { search }) })}
        />
        <NameFilter
          value={search}
          onChange={(text) => setAddress({ ...(stage && { stage }), ...(text && { search: text }) })}
        />
        {actsOnMany(role) && (
          <LinkButton to={`/applications/bulk${narrowed && `?${narrowed}`}`}>{t('bulk')}</LinkButton>
        )}
      </div>
      <ApplicationList key={`${stage} ${search}`} stage={stage} search={search} clear={() => setAddress({})} />
    </div>
  );
}
