import { aCase, judge } from '@qunxing/criterion-testing';
import { expect, test } from 'vitest';
import { nicheStanding } from './niche-standing.ts';

const standing = 'core-competitiveness/niche-standing-rank';
const at = (level: string) => aCase({ once: { [standing]: level } });

test.each([
  ['the front of the nation', at('nation'), { shows: 'nation', verdict: 'met' }],
  ['the front of the province', at('province'), { shows: 'province', verdict: 'met' }],
  ['the front of the county', at('county'), { shows: 'county', verdict: 'not-met' }],
  ['no front position', at('none'), { shows: 'none', verdict: 'not-met' }],
  ['nothing said', aCase(), { shows: `missing ${standing}`, verdict: 'no-data' }],
])('%s, where the province is asked for', (_, input, finding) => {
  expect(judge(nicheStanding, input, { threshold: 'province' })).toEqual(finding);
});
