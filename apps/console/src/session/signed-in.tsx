import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession, type Viewer } from './session.tsx';

/** The person behind the pages that need one. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (!viewer) throw new Error('useViewer stands outside SignedIn');
  return viewer;
}

/** Lets signed-in people through; others go to sign-in and come back to the page they asked for. */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  if (viewer) return children;
  const asked = `${pathname}${search}`;
  return <Navigate to={asked === '/' ? '/sign-in' : `/sign-in?then=${encodeURIComponent(asked)}`} replace />;
}
