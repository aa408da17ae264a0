import type { ReactNode } from 'react';
import styles from './message.module.css';

interface NothingProps {
  /** What will be here. */
  readonly title: string;
  /** Who brings it, or what to change. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** An empty place that says what will be here and who brings it. */
export function Nothing({ title, children, action }: NothingProps) {
  return (
    <div className={styles.message}>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
