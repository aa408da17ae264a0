import type { ReactNode } from 'react';
import styles from './message.module.css';

interface NothingProps {
  /** What will be here. */
  readonly title: string;
  /** Who brings it, or what to change. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** `h1` where nothing else names the page. */
  readonly heading?: 'h1' | 'h2';
}

/** An empty place that says what will be here and who brings it. */
export function Nothing({ title, children, action, heading: Heading = 'h2' }: NothingProps) {
  return (
    <div className={styles.message}>
      <Heading>{title}</Heading>
      <p>{children}</p>
      {action}
    </div>
  );
}
