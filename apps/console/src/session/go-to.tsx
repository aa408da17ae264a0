import { useEffect } from 'react';
import { Navigate } from 'react-router';
import type { PageAsked } from './page-asked.ts';

/** Goes on to the page asked for: within the console, or by leaving it for one that the gateway serves. */
export function GoTo({ path, served }: PageAsked) {
  useEffect(() => {
    if (served === 'gateway') window.location.replace(path);
  }, [path, served]);
  return served === 'console' && <Navigate to={path} replace />;
}
