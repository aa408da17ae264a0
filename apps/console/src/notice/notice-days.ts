import { isWorkingDay, prcCalendar } from '@qunxing/reference';

/** A day of a notice. */
interface NoticeDay {
  readonly day: string;
  /** Counted from 1; null for a day on which offices do not work. */
  readonly place: number | null;
}

const dayLength = 86_400_000;

/** The days of a notice from the first to the last, those counted that are worked; null beyond the calendar. */
export const noticeDays = (firstDay: string, lastDay: string): readonly NoticeDay[] | null => {
  const days: NoticeDay[] = [];
  let place = 0;
  for (let at = Date.parse(firstDay); at <= Date.parse(lastDay); at += dayLength) {
    const day = new Date(at).toISOString().slice(0, 10);
    const found = isWorkingDay(prcCalendar, day);
    if ('refused' in found) return null;
    if (found.working) place += 1;
    days.push({ day, place: found.working ? place : null });
  }
  return days;
};
