import { beijingDay } from '../calendar/beijing.ts';

/** The last year that was over at a moment, in China. */
export const lastYearOver = (now: Date): number => Number(beijingDay(now).slice(0, 4)) - 1;
