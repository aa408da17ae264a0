import { useSyncExternalStore } from 'react';

const phone = 'screen and (max-width: 760px)';
const wide = 'screen and (min-width: 1280px)';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Whether the window is as narrow as a phone's; big tables become cards there. */
export const useNarrow = (): boolean => useMedia(phone);

/** Whether there is room to open a row beside its list. */
export const useRoomBeside = (): boolean => useMedia(wide);
