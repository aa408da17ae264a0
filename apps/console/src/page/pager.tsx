import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './pager.module.css';
import type { Cursor } from './use-pages.ts';

interface PagerProps {
  readonly page: number;
  readonly pageSize: number;
  readonly shown: number;
  readonly total: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly turnTo: (page: number, cursor: Cursor) => void;
  /** What there is in all, in words. */
  readonly children: ReactNode;
}

/** Which part of a list is shown, and the pages before and after. */
export function Pager({ page, pageSize, shown, total, pageInfo, turnTo, children }: PagerProps) {
  const { t } = useTranslation('page');
  const from = (page - 1) * pageSize + 1;
  const first = page <= 2;
  return (
    <nav className={styles.pager} aria-label={t('pages')}>
      <span>
        {t('range', { from, to: from + shown - 1 })} · {children}
      </span>
      {total > pageSize && (
        <>
          <Button
            disabled={page === 1}
            onClick={() => turnTo(page - 1, first ? { after: null } : { before: pageInfo.startCursor })}
          >
            {t('previous')}
          </Button>
          <Button disabled={!pageInfo.hasNextPage} onClick={() => turnTo(page + 1, { after: pageInfo.endCursor })}>
            {t('next')}
          </Button>
        </>
      )}
    </nav>
  );
}
