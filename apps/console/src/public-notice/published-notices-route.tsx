import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { Waiting } from '../page/waiting.tsx';
import { NoticeStage } from './notice-stage.tsx';
import styles from './public-notice.module.css';
import { PublishedNoticeFragment } from './published-notice-shown.ts';

const PublishedNoticesQuery = graphql(
  `
    query PublishedNotices($after: String) {
      publishedNotices(first: 20, after: $after) {
        edges {
          node {
            id
            ...PublishedNoticeShown
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PublishedNoticeFragment],
);

/** 公示, for anybody: the notices, the newest first, each with its days. */
export function Component() {
  const { t } = useTranslation('publicNotice');
  const localized = useLocalized();
  const [parameters] = useSearchParams();
  const answer = useQuery({ query: PublishedNoticesQuery, variables: { after: parameters.get('after') } });
  useDocumentTitle(t('notices'));
  return (
    <>
      <h1>{t('notices')}</h1>
      <p className={styles.quiet}>{t('noticesMeaning')}</p>
      <Answer of={answer} waiting={<Waiting bars={[96, 96]} />}>
        {({ publishedNotices: { edges, pageInfo } }) => (
          <>
            {edges.map(({ node }) => {
              const notice = readFragment(PublishedNoticeFragment, node);
              const { id, number, firstDay, lastDay, workingDays, members } = notice;
              return (
                <article key={id} className={styles.card} aria-label={number}>
                  <div className={styles.head}>
                    <h2>
                      <Link to={`/public/notices/${id}`}>{number}</Link>
                    </h2>
                    <NoticeStage {...notice} />
                  </div>
                  <p>
                    {localized(notice.round)} · {t('memberCount', { count: members.length })}
                  </p>
                  <p className={styles.quiet}>{t('period', { firstDay, lastDay, count: workingDays })}</p>
                </article>
              );
            })}
            {edges.length === 0 && <Nothing title={t('none')}>{t('noneWayOut')}</Nothing>}
            {pageInfo.hasNextPage && <Link to={`?after=${pageInfo.endCursor ?? ''}`}>{t('more')}</Link>}
          </>
        )}
      </Answer>
    </>
  );
}
