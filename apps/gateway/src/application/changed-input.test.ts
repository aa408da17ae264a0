import type { CaseInput } from '@qunxing/evaluation';
import { describe, expect, it } from 'vitest';
import { changedInput } from './changed-input.ts';

const input = (parts: Partial<CaseInput> = {}): CaseInput => ({
  subject: 'cluster-1',
  referenceDate: '2025-12-31',
  referenceYear: 2025,
  figures: { 'profile/gross-output': { y2024: '400000', y2025: '500000' } },
  roster: { y2025: { codes: ['A', 'B'], columns: { 'profile/output': ['1', '2'], 'profile/staff': ['5', null] } } },
  counties: {},
  titles: [{ code: 'A', title: 'little-giant', from: '2024-01-01' }],
  provenance: {},
  ...parts,
});

describe('what was handed in again', () => {
  it('is the same: nothing changed', () => {
    expect(changedInput(input(), input())).toEqual({ figures: [], rosters: [], titles: { joined: 0, left: 0 } });
  });

  it('names every figure that is another one, came or went, by item and year', () => {
    const after = input({
      figures: { 'profile/gross-output': { y2025: '510000' }, 'green/water': { y2025: '12' } },
    });
    expect(changedInput(input(), after).figures).toEqual([
      { item: 'green/water', period: 'y2025', before: undefined, after: '12' },
      { item: 'profile/gross-output', period: 'y2024', before: '400000', after: undefined },
      { item: 'profile/gross-output', period: 'y2025', before: '500000', after: '510000' },
    ]);
  });

  it('counts the enterprises that joined, left or were corrected, whatever the order of the roster', () => {
    const again = { codes: ['B', 'A'], columns: { 'profile/staff': [null, '5'], 'profile/output': ['2', '1'] } };
    expect(changedInput(input(), input({ roster: { y2025: again } })).rosters).toEqual([]);
    const other = { codes: ['B', 'C'], columns: { 'profile/output': ['3', '1'], 'profile/staff': [null, '5'] } };
    expect(changedInput(input(), input({ roster: { y2025: other } })).rosters).toEqual([
      { year: 2025, joined: 1, left: 1, corrected: 1 },
    ]);
  });

  it('counts the titles that came and went', () => {
    const titles = [{ code: 'A', title: 'little-giant', from: '2024-01-01', to: '2027-01-01' }];
    expect(changedInput(input(), input({ titles })).titles).toEqual({ joined: 1, left: 1 });
  });
});
