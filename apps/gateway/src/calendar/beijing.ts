const timeZone = 'Asia/Shanghai';
// Swedish writes dates as ISO 8601 does.
const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });
const minutes = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });

/** The day in China at a moment, e.g. `2026-11-23`: what `today`, the end of a title and the year that is over mean here. */
export const beijingDay = (at: Date): string => days.format(at);

/** A moment as clocks in China show it, e.g. `2026-11-23 20:41`. */
export const beijingTime = (at: Date): string => minutes.format(at);
