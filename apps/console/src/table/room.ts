import { useMedia } from '../appearance/media.ts';

const phone = 'screen and (max-width: 760px)';
const wide = 'screen and (min-width: 1280px)';
const veryWide = 'screen and (min-width: 1760px)';

/** Whether the window is as narrow as a phone's; big tables become cards there. */
export const useNarrow = (): boolean => useMedia(phone);

/** Whether a whole table has room beside an opened row. */
export const useRoomForBoth = (): boolean => useMedia(veryWide);

/** Whether there is room to open a row beside its list. */
export const useRoomBeside = (): boolean => useMedia(wide);
