import { beijingDay } from '../beijing-time.ts';

const dayLength = 86_400_000;

/** How many midnights of Beijing lie between a moment and now; 0 on the same day. */
export const daysSince = (moment: string, now: Date): number =>
  (Date.parse(beijingDay(now)) - Date.parse(beijingDay(moment))) / dayLength;
