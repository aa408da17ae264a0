import { lazy, Suspense } from 'react';
import { useViewer } from '../session/signed-in.tsx';

const Queue = lazy(() => import('./queue.tsx'));

const acting: readonly string[] = ['county', 'prefecture', 'centre', 'province'];

/** 待我办理: the applications whose next step is the person's, for those who act; it loads apart from the page around it. */
export function MyQueue() {
  const { role } = useViewer();
  return (
    acting.includes(role) && (
      <Suspense fallback={null}>
        <Queue />
      </Suspense>
    )
  );
}
