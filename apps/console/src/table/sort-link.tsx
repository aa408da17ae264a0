import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import styles from './data-table.module.css';

/** The column that a list is in the order of, and which way. */
export interface SortOrder {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

interface SortLinkProps {
  readonly column: string;
  readonly direction: SortOrder['direction'] | undefined;
  readonly onOrder: (order: SortOrder) => void;
  readonly children: ReactNode;
}

/** A header that puts the list in its order; once more turns it round. */
export function SortLink({ column, direction, onOrder, children }: SortLinkProps) {
  return (
    <button
      type="button"
      className={styles.sort}
      onClick={() => onOrder({ column, direction: direction === 'ascending' ? 'descending' : 'ascending' })}
    >
      {children}
      <span className={styles.carets} data-direction={direction} aria-hidden>
        {direction === 'descending' ? <CaretDownOutlined /> : <CaretUpOutlined />}
      </span>
    </button>
  );
}
