import { aCase } from './a-case.ts';
import type { MetricCase } from './metric-case.ts';

/** What a judged metric comes to when the level `met` is asked for. */
export const judgementCases = (judgement: string): readonly MetricCase[] => {
  const asked = { threshold: 'met' } as const;
  const judged = (level: string) => aCase({ once: { [judgement]: level } });
  return [
    ['a judgement of absent is below met', judged('absent'), asked, { shows: 'absent', verdict: 'not-met' }],
    ['partial is below met', judged('partial'), asked, { shows: 'partial', verdict: 'not-met' }],
    ['met is enough', judged('met'), asked, { shows: 'met', verdict: 'met' }],
    ['exemplary is more than enough', judged('exemplary'), asked, { shows: 'exemplary', verdict: 'met' }],
    ['no judgement yet awaits one', aCase(), asked, { shows: `pending ${judgement}`, verdict: 'needs-judgement' }],
  ];
};
