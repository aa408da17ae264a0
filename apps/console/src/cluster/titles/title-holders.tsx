import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql } from '../../graphql.ts';
import { Pager, PagerFragment } from '../../page/pager.tsx';
import { usePages } from '../../page/use-pages.ts';
import { Waiting } from '../../page/waiting.tsx';
import { TitleTable, TitleTableFragment } from './title-table.tsx';

const TitleHoldersQuery = graphql(
  `
    query TitleHolders($first: Int, $after: String, $last: Int, $before: String, $filter: EnterpriseFilter!) {
      enterprises(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
        totalCount
        edges {
          cursor
        }
        pageInfo {
          ...Pager
        }
        ...TitleTable
      }
    }
  `,
  [PagerFragment, TitleTableFragment],
);

function Holders({ cluster, title }: { readonly cluster: string; readonly title: string | null }) {
  const { t } = useTranslation('cluster');
  const { page, rows, turnTo } = usePages();
  const answer = useQuery({
    query: TitleHoldersQuery,
    variables: { ...rows, filter: { cluster, title: title ?? 'any' } },
  });
  return (
    <Answer of={answer} waiting={<Waiting bars={[38, 240]} />}>
      {({ enterprises }) =>
        enterprises.totalCount === 0 ? (
          <Nothing title={t('noTitlesTitle')}>{t('noTitlesWayOut')}</Nothing>
        ) : (
          <>
            <TitleTable of={enterprises} kind={title} busy={answer[0].fetching} />
            <Pager
              of={enterprises.pageInfo}
              page={page}
              shown={enterprises.edges.length}
              total={enterprises.totalCount}
              turnTo={turnTo}
            >
              {t('rosterTotal', { count: enterprises.totalCount })}
            </Pager>
          </>
        )
      }
    </Answer>
  );
}

/** The enterprises that hold titles, each title with its number, batch, term and source. */
export function TitleHolders({ cluster }: { readonly cluster: string }) {
  const [address] = useSearchParams();
  const title = address.get('title');
  return <Holders key={title} cluster={cluster} title={title} />;
}
