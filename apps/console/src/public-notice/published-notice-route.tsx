import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { Waiting } from '../page/waiting.tsx';
import { PublishedNotice } from './published-notice.tsx';
import { PublishedNoticeFragment } from './published-notice-shown.ts';

const PublishedNoticeQuery = graphql(
  `
    query PublishedNotice($notice: ID!) {
      publishedNotice(id: $notice) {
        ...PublishedNoticeShown
      }
    }
  `,
  [PublishedNoticeFragment],
);

/** One notice, for anybody: who is to be certified, until when one may object, and how. */
export function Component() {
  const { t } = useTranslation('publicNotice');
  const { id = '' } = useParams();
  const answer = useQuery({ query: PublishedNoticeQuery, variables: { notice: id } });
  const shown = readFragment(PublishedNoticeFragment, answer[0].data?.publishedNotice);
  useDocumentTitle(shown ? t('noticeTitle', { number: shown.number }) : t('notices'));
  return (
    <Answer of={answer} waiting={<Waiting bars={[40, 120, 320]} />}>
      {() =>
        shown ? (
          <PublishedNotice notice={shown} />
        ) : (
          <Nothing heading="h1" title={t('unknown')} action={<Link to="/public/notices">{t('toNotices')}</Link>}>
            {t('unknownWayOut')}
          </Nothing>
        )
      }
    </Answer>
  );
}
