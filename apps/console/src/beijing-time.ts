/** The programme lives by Beijing time, wherever the browser stands. Swedish writes dates as ISO does. */
const written = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', ...options });
const day = written({ dateStyle: 'short' });
const minute = written({ dateStyle: 'short', timeStyle: 'short' });

/** The day of a moment in Beijing, `YYYY-MM-DD`. */
export const beijingDay = (moment: string | Date): string => day.format(new Date(moment));

/** Day and time of a moment in Beijing, `YYYY-MM-DD HH:mm`. */
export const beijingTime = (moment: string | Date): string => minute.format(new Date(moment));
