import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../../gateway/answer.tsx';
import { Nothing } from '../../gateway/nothing.tsx';
import { graphql } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import { TitleTable, TitleTableFragment } from './title-table.tsx';
import styles from './titles.module.css';

const TitleHoldersQuery = graphql(
  `
    query TitleHolders($first: Int!, $filter: EnterpriseFilter!) {
      enterprises(first: $first, filter: $filter) {
        totalCount
        ...TitleTable
      }
    }
  `,
  [TitleTableFragment],
);

/** How many enterprises are read at a time. */
const step = 50;

/** The enterprises that hold titles, each title with its number, batch, term and source. */
export function TitleHolders({ cluster }: { readonly cluster: string }) {
  const { t } = useTranslation('cluster');
  const [address] = useSearchParams();
  const [first, setFirst] = useState(step);
  const title = address.get('title');
  const answer = useQuery({
    query: TitleHoldersQuery,
    variables: { first, filter: { cluster, title: title ?? 'any' } },
  });
  return (
    <Answer of={answer} waiting={<Waiting bars={[38, 240]} />}>
      {({ enterprises }) =>
        enterprises.totalCount === 0 ? (
          <Nothing title={t('noTitlesTitle')}>{t('noTitlesWayOut')}</Nothing>
        ) : (
          <>
            <TitleTable of={enterprises} kind={title} busy={answer[0].fetching} />
            <p className={styles.foot} role="status">
              {t('rosterTotal', { count: enterprises.totalCount })}
              {first < enterprises.totalCount && (
                <Button onClick={() => setFirst(first + step)}>{t('rosterMore')}</Button>
              )}
            </p>
          </>
        )
      }
    </Answer>
  );
}
