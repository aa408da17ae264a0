import { writeFileSync } from 'node:fs';
import { calendarFromChineseDays } from './calendar-from-chinese-days.ts';

const target = new URL('../src/calendar/prc-working-days.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(calendarFromChineseDays(), null, 2)}\n`);
