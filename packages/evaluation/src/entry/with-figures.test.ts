import { expect, it } from 'vitest';
import type { CaseInput } from '../case-input.ts';
import { withFigures } from './with-figures.ts';

const input: CaseInput = {
  subject: 'cluster',
  referenceDate: '2024-12-31',
  referenceYear: 2024,
  figures: { 'profile/gross-output': { y2023: '10', y2024: '12' } },
  roster: {},
  counties: {},
  titles: [],
  provenance: { 'profile/gross-output': { y2023: 'r1', y2024: 'r2' } },
};

it('a figure takes the place of the one in use, with its revision', () => {
  const now = withFigures(input, [
    { item: 'profile/gross-output', period: 'y2024', value: '13', revision: 'r3' },
    { item: 'profile/tax', period: 'y2024', value: '1', revision: 'r4' },
  ]);
  expect(now.figures).toEqual({ 'profile/gross-output': { y2023: '10', y2024: '13' }, 'profile/tax': { y2024: '1' } });
  expect(now.provenance).toEqual({
    'profile/gross-output': { y2023: 'r1', y2024: 'r3' },
    'profile/tax': { y2024: 'r4' },
  });
});

it('one that is not recorded yet has no revision', () => {
  const now = withFigures(input, [{ item: 'profile/gross-output', period: 'y2024', value: '13' }]);
  expect(now.provenance).toEqual({ 'profile/gross-output': { y2023: 'r1' } });
});

it('what is taken out leaves no trace, and the case given stays as it was', () => {
  const gone = withFigures(input, [
    { item: 'profile/gross-output', period: 'y2023', value: null },
    { item: 'profile/gross-output', period: 'y2024', value: null },
  ]);
  expect(gone).toEqual({ ...input, figures: {}, provenance: {} });
  expect(input.figures['profile/gross-output']).toEqual({ y2023: '10', y2024: '12' });
});

it('a figure of a later year than the one that the case is judged at stays out, recorded or taken away', () => {
  const later = { item: 'profile/gross-output', period: 'y2025', revision: 'r9' } as const;
  expect(withFigures(input, [{ ...later, value: '99' }])).toEqual(input);
  expect(withFigures(input, [{ ...later, value: null }])).toEqual(input);
  const once = withFigures(input, [{ item: 'profile/land-area', period: 'once', value: '30' }]);
  expect(once.figures['profile/land-area']).toEqual({ once: '30' });
});
