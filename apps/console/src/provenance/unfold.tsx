import type { ReactNode } from 'react';
import styles from './unfold.module.css';

interface UnfoldProps {
  /** What there is to read, e.g. 来源与理由. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** Where a value comes from or why, folded where many stand close: opens by key, touch or click, and is whole on paper. */
export function Unfold({ summary, children }: UnfoldProps) {
  return (
    <details className={styles.unfold}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
