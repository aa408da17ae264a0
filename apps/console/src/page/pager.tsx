import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import styles from './pager.module.css';
import { type Cursor, pageSize } from './use-pages.ts';

export const PagerFragment = graphql(`
  fragment Pager on PageInfo {
    hasNextPage
    startCursor
    endCursor
  }
`);

interface PagerProps {
  readonly of: FragmentOf<typeof PagerFragment>;
  readonly page: number;
  readonly shown: number;
  readonly total: number;
  readonly turnTo: (page: number, cursor: Cursor) => void;
  /** What there is in all, in words. */
  readonly children: ReactNode;
}

/** Which part of a list is shown, and the pages before and after. */
export function Pager({ of, page, shown, total, turnTo, children }: PagerProps) {
  const { t } = useTranslation('page');
  const { hasNextPage, startCursor, endCursor } = readFragment(PagerFragment, of);
  const from = (page - 1) * pageSize + 1;
  return (
    <nav className={styles.pager} aria-label={t('pages')}>
      <span>
        {t('range', { from, to: from + shown - 1 })} · {children}
      </span>
      {total > pageSize && (
        <>
          <Button disabled={page === 1} onClick={() => turnTo(page - 1, page <= 2 ? {} : { before: startCursor })}>
            {t('previous')}
          </Button>
          <Button disabled={!hasNextPage} onClick={() => turnTo(page + 1, { after: endCursor })}>
            {t('next')}
          </Button>
        </>
      )}
    </nav>
  );
}
