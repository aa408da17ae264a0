import json from './prc-working-days.json' with { type: 'json' };
import { readCalendar } from './read-calendar.ts';
import type { WorkingDayCalendar } from './working-day-calendar.ts';

const read = readCalendar(json);
// The file is generated and tested; a bad one is a defect of the package, not a user's mistake.
if ('refused' in read) throw new Error(read.refused.message.en);

/** The PRC's working days of 2020–2026, seeded from the package chinese-days and compared with each year's notice. */
export const prcCalendar: WorkingDayCalendar = read.calendar;
