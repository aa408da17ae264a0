import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql } from '../../graphql.ts';
import { Pager, PagerFragment } from '../../page/pager.tsx';
import { usePages } from '../../page/use-pages.ts';
import { Waiting } from '../../page/waiting.tsx';
import { useClusterPlace } from '../cluster-route.tsx';
import styles from './roster.module.css';
import { RosterTable, RosterTableFragment } from './roster-table.tsx';

const RosterYearsQuery = graphql(`
  query RosterYears($id: ID!) {
    cluster(id: $id) {
      id
      rosterYears
    }
  }
`);

const RosterQuery = graphql(
  `
    query Roster(
      $id: ID!
      $year: Int!
      $first: Int
      $after: String
      $last: Int
      $before: String
      $search: String
    ) {
      cluster(id: $id) {
        id
        roster(year: $year, first: $first, after: $after, last: $last, before: $before, search: $search) {
          totalCount
          edges {
            cursor
          }
          pageInfo {
            ...Pager
          }
          ...RosterTable
        }
      }
    }
  `,
  [PagerFragment, RosterTableFragment],
);

function Roster({ id, year, search }: { readonly id: string; readonly year: number; readonly search: string | null }) {
  const { t } = useTranslation('cluster');
  const { page, rows, turnTo } = usePages();
  const answer = useQuery({ query: RosterQuery, variables: { id, year, search, ...rows } });
  return (
    <Answer of={answer} waiting={<Waiting bars={[38, ...Array.from({ length: 10 }, () => 30)]} />}>
      {({ cluster }) => {
        const total = cluster?.roster.totalCount ?? 0;
        if (!cluster || total === 0) return <Nothing title={t('noMemberTitle')}>{t('noMemberWayOut')}</Nothing>;
        return (
          <>
            <RosterTable of={cluster.roster} year={year} busy={answer[0].fetching} />
            <Pager
              of={cluster.roster.pageInfo}
              page={page}
              shown={cluster.roster.edges.length}
              total={total}
              turnTo={turnTo}
            >
              {t('rosterTotal', { count: total })}
            </Pager>
          </>
        );
      }}
    </Answer>
  );
}

/** 企业名录: the enterprises of a year, with size, titles and values. */
export function Component() {
  const { t } = useTranslation(['cluster', 'figure']);
  const { id } = useClusterPlace();
  const [address, setAddress] = useSearchParams();
  const answer = useQuery({ query: RosterYearsQuery, variables: { id } });
  const search = address.get('search');
  const put = (part: 'year' | 'search', value: string | null) =>
    setAddress((before) => {
      const after = new URLSearchParams(before);
      if (value) after.set(part, value);
      else after.delete(part);
      return after;
    });
  return (
    <Answer of={answer} waiting={<Waiting bars={[32, 400]} />}>
      {({ cluster }) => {
        const years = cluster?.rosterYears.toSorted((a, b) => b - a) ?? [];
        const year = years.find((one) => String(one) === address.get('year')) ?? years[0];
        if (year === undefined) return <Nothing title={t('noRosterTitle')}>{t('noRosterWayOut')}</Nothing>;
        return (
          <>
            <search className={styles.tools}>
              <Select
                aria-label={t('rosterYear')}
                value={year}
                options={years.map((one) => ({ value: one, label: t('figure:year', { year: one }) }))}
                onChange={(one) => put('year', String(one))}
              />
              <Input.Search
                className={styles.search ?? ''}
                aria-label={t('rosterSearch')}
                placeholder={t('rosterSearch')}
                defaultValue={search ?? ''}
                allowClear
                onSearch={(text) => put('search', text.trim() || null)}
              />
            </search>
            <Roster key={`${year} ${search}`} id={id} year={year} search={search} />
          </>
        );
      }}
    </Answer>
  );
}
