import { useSyncExternalStore } from 'react';

/** Whether the window, the device or the person's wishes answer to a media query of CSS, now and after every change. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Whether the person asked the device for less movement. */
export const useStillness = (): boolean => useMedia('(prefers-reduced-motion: reduce)');
