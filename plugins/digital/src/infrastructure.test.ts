import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { infrastructure } from './infrastructure.ts';

const judgement = 'digital/infrastructure-judgement';

test.each([
  [
    'a judgement of absent is below met',
    aCase({ once: { [judgement]: 'absent' } }),
    { shows: 'absent', verdict: 'not-met' },
  ],
  ['partial is below met', aCase({ once: { [judgement]: 'partial' } }), { shows: 'partial', verdict: 'not-met' }],
  ['met is enough', aCase({ once: { [judgement]: 'met' } }), { shows: 'met', verdict: 'met' }],
  [
    'exemplary is more than enough',
    aCase({ once: { [judgement]: 'exemplary' } }),
    { shows: 'exemplary', verdict: 'met' },
  ],
  ['no judgement yet awaits one', aCase(), { shows: `pending ${judgement}`, verdict: 'needs-judgement' }],
])('%s', (_, input, finding) => {
  expect(judge(infrastructure, input, { threshold: 'met' })).toEqual(finding);
});
