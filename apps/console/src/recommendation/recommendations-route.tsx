import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { isOpen } from '../application/round-open.ts';
import { beijingDay } from '../beijing-time.ts';
import { useDivisionName } from '../division/division-name.ts';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { useViewer } from '../session/signed-in.tsx';
import { type Column, DataTable } from '../table/data-table.tsx';
import { OpenList } from './open-list.tsx';
import styles from './recommendation.module.css';
import { recommendationAddress } from './recommendation-address.ts';

const RecommendationListsQuery = graphql(`
  query RecommendationLists {
    recommendationLists(first: 100) {
      totalCount
      edges {
        node {
          id
          number
          submittedAt
          stage {
            key
            title {
              zh
              en
            }
          }
          division {
            code
            name
            english
          }
          round {
            key
            title {
              zh
              en
            }
          }
          quota {
            used
          }
        }
      }
    }
    rounds {
      key
      title {
        zh
        en
      }
      opensOn {
        value
      }
      closesOn {
        value
      }
    }
  }
`);

type List = ResultOf<typeof RecommendationListsQuery>['recommendationLists']['edges'][number]['node'];

/** Recommendation lists (推荐汇总表): the prefecture's own, one a round, or those that were sent to who asks. */
export function Component() {
  const name = usePageName('recommendations');
  const { t } = useTranslation('recommendation');
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const navigate = useNavigate();
  const { role } = useViewer();
  const answer = useQuery({ query: RecommendationListsQuery, requestPolicy: 'cache-and-network' });
  const addressOf = ({ round, division }: List) => recommendationAddress(round.key, division?.code ?? '');
  const columns: readonly Column<List>[] = [
    {
      key: 'division',
      title: t('division'),
      cell: (list) => (
        <Link to={addressOf(list)} onClick={(event) => event.stopPropagation()}>
          {list.division && nameOf(list.division)}
        </Link>
      ),
    },
    { key: 'round', title: t('round'), cell: ({ round }) => localized(round.title) },
    { key: 'members', title: t('members'), unit: t('countUnit'), numeric: true, cell: ({ quota }) => quota.used },
    { key: 'stage', title: t('stage'), cell: ({ stage }) => localized(stage.title) },
    { key: 'number', title: t('number'), cell: ({ number }) => number },
    { key: 'sentOn', title: t('sentOn'), cell: ({ submittedAt }) => submittedAt && beijingDay(submittedAt) },
  ];
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      <Answer of={answer} waiting={<Waiting bars={[38, 38, 38]} />}>
        {({ recommendationLists: { edges }, rounds }) => {
          const lists = edges.map(({ node }) => node);
          const without =
            role === 'prefecture'
              ? rounds.filter((round) => isOpen(round) && !lists.some((list) => list.round.key === round.key))
              : [];
          return (
            <>
              {without.length > 0 && (
                <ul className={styles.part}>
                  {without.map((round) => (
                    <OpenList key={round.key} round={round} />
                  ))}
                </ul>
              )}
              {lists.length > 0 && (
                <DataTable
                  caption={name}
                  columns={columns}
                  rows={lists}
                  keyOf={({ id }) => id}
                  onRow={(list) => navigate(addressOf(list))}
                />
              )}
              {lists.length === 0 && without.length === 0 && (
                <Nothing title={t('emptyTitle')}>{t(role === 'prefecture' ? 'emptyPrefecture' : 'emptyAbove')}</Nothing>
              )}
            </>
          );
        }}
      </Answer>
    </div>
  );
}
