import type { ConcludedPanel } from '@qunxing/certification';
import { expect, it } from 'vitest';
import { byMost } from './by-most.ts';

const act = {
  by: { account: 'province', role: 'province', division: '520000' },
  moment: { at: '2026-03-02T01:00:00Z', on: '2026-03-02' },
} as const;
const seat = (expert: string, level: string) => ({
  expert,
  state: { is: 'judged' as const, judgements: [{ item: 'mechanism', level, reason: '见材料' }], ...act },
});
const panel = (combined: ConcludedPanel['concluded']['combined']): ConcludedPanel => ({
  id: 'panel',
  application: 'application',
  items: [{ item: 'mechanism', levels: ['partial', 'met'] }],
  assigned: act,
  seats: [seat('甲', 'met'), seat('乙', 'partial'), seat('丙', 'met')],
  stage: 'concluded',
  concluded: { ...act, combined },
});

it('gives the level of most, with how many gave it and not who', () => {
  expect(byMost(panel([{ item: 'mechanism', level: 'met' }]))).toEqual([
    { item: 'mechanism', level: 'met', reason: '3 名专家中 2 名评为该等级' },
  ]);
});

it('gives nothing for what is disputed', () => {
  expect(byMost(panel([{ item: 'mechanism', disputed: ['met', 'partial'] }]))).toEqual([]);
});
