import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { Pager, PagerFragment } from '../page/pager.tsx';
import { usePageName } from '../page/use-page-name.ts';
import { usePages } from '../page/use-pages.ts';
import { Waiting } from '../page/waiting.tsx';
import { useViewer } from '../session/signed-in.tsx';
import styles from './audit.module.css';
import { AuditDetails } from './audit-details.tsx';
import { type AuditEvent, AuditEventFragment } from './audit-event.ts';
import { conditionOf, useAuditFilter } from './audit-filter.ts';
import { AuditLog } from './audit-log.tsx';
import { AuditRows } from './audit-rows.tsx';
import { FilterSentence } from './filter-sentence.tsx';

const EventsQuery = graphql(
  `
    query AuditEvents($first: Int, $after: String, $last: Int, $before: String, $filter: AuditFilter) {
      auditEvents(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
        totalCount
        edges {
          node {
            id
            ...AuditEvent
          }
        }
        pageInfo {
          ...Pager
        }
      }
    }
  `,
  [AuditEventFragment, PagerFragment],
);

function AuditTrail({ filter, isNarrow, filterBy, clear }: ReturnType<typeof useAuditFilter>) {
  const { t } = useTranslation('audit');
  const { page, rows, turnTo } = usePages();
  const [opened, open] = useState<AuditEvent | null>(null);
  const variables = { ...rows, filter: conditionOf(filter) };
  const answer = useQuery({ query: EventsQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <Answer of={answer} waiting={<Waiting bars={Array.from({ length: 9 }, () => 38)} />}>
      {({ auditEvents: { totalCount, edges, pageInfo } }) => {
        if (edges.length === 0 && !isNarrow) return <Nothing title={t('emptyTitle')}>{t('emptyWayOut')}</Nothing>;
        if (edges.length === 0) {
          return (
            <Nothing title={t('noneTitle')} action={<Button onClick={clear}>{t('clear')}</Button>}>
              {t('noneWayOut')}
            </Nothing>
          );
        }
        return (
          <>
            <AuditRows
              events={edges.map(({ node }) => readFragment(AuditEventFragment, node))}
              busy={answer[0].stale}
              open={open}
            />
            <Pager of={pageInfo} page={page} shown={edges.length} total={totalCount} turnTo={turnTo}>
              {t('total', { count: totalCount })}
            </Pager>
            <AuditDetails
              of={opened}
              close={() => open(null)}
              onlyStream={(stream) => {
                open(null);
                filterBy({ stream });
              }}
            />
          </>
        );
      }}
    </Answer>
  );
}

/** Audit (审计): everything that happened, found by what, who, when and words; and the log that proves that nothing was taken back. */
export function Component() {
  const { t } = useTranslation('audit');
  const name = usePageName('audit');
  const { role } = useViewer();
  const filtering = useAuditFilter();
  if (role !== 'auditor') {
    return (
      <div className={styles.page}>
        <h1>{name}</h1>
        <Nothing title={t('onlyTitle')}>{t('onlyWayOut')}</Nothing>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      <AuditLog />
      <FilterSentence {...filtering} />
      <AuditTrail key={JSON.stringify(filtering.filter)} {...filtering} />
    </div>
  );
}
