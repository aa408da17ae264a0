import { prcCalendar, workingDaysBetween } from '@qunxing/reference';

/** How far a day lies ahead in working days: 0 on the day itself, negative once it has passed; null beyond the calendar. */
export const daysLeft = (today: string, lastDay: string): number | null => {
  const counted = workingDaysBetween(prcCalendar, today, lastDay);
  if ('refused' in counted) return null;
  // A weekend after the last day is no working day, but the day has passed.
  return lastDay < today ? Math.min(counted.workingDays, -1) : counted.workingDays;
};
