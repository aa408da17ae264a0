import type { Check } from './application.ts';

/** Whether a part, or anything on its lines of the checklist, was found to differ from what was reported. */
export const foundDiffering = ({ result, items = [] }: Check): boolean =>
  result === 'differs' || items.some((item) => item.result === 'differs');
