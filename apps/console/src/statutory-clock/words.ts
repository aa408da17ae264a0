import type { Words } from '../language/words.ts';

/** What is left of a statutory period. */
export const clockWords = {
  left: {
    zh: '还有 {{count}} 个工作日',
    en: { one: '{{count}} working day left', other: '{{count}} working days left' },
  },
  today: { zh: '今天截止', en: 'ends today' },
  over: {
    zh: '已超过 {{count}} 个工作日',
    en: { one: '{{count}} working day over', other: '{{count}} working days over' },
  },
  until: { zh: '至 {{day}}', en: 'until {{day}}' },
  beyond: {
    zh: '工作日历尚未收录该年的放假安排，不推算工作日。',
    en: 'The working-day calendar does not cover that year yet; nothing is guessed.',
  },
} as const satisfies Words;
