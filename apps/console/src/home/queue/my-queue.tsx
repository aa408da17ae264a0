import { lazy, Suspense } from 'react';
import { useViewer } from '../../session/signed-in.tsx';
import styles from './queue.module.css';

const Queue = lazy(() => import('./queue.tsx'));

const acting: readonly string[] = ['county', 'prefecture', 'centre', 'province'];

/** 待我办理: what waits for the person, for those who act; it loads apart from the page around it, in a place kept for it. */
export function MyQueue() {
  const { role } = useViewer();
  return (
    acting.includes(role) && (
      <div className={styles.place}>
        <Suspense fallback={null}>
          <Queue />
        </Suspense>
      </div>
    )
  );
}
