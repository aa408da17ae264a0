import { guizhou2023, guizhouExercise, guizhouProcedure2023, rounds } from '@qunxing/standards';
import { expect, test } from 'vitest';
import { aProcedure, aRequirement, aRound, aStandard, provisional, unset } from '../testing.ts';
import { undecided } from './undecided.ts';

const exercise = aStandard({ exercise: true });

test('nothing stands in the way when all is official', () => {
  expect(undecided(aStandard(), aProcedure(), aRound())).toEqual([]);
});

test.each([
  ['a threshold', aStandard({ requirements: [aRequirement({ threshold: unset })] })],
  ['an assumed threshold', aStandard({ requirements: [aRequirement({ threshold: provisional({ kind: 'truth' }) })] })],
  ['a variant', aStandard({ requirements: [aRequirement({ variant: provisional('cagr') })] })],
  ['a parameter', aStandard({ requirements: [aRequirement({ parameters: { years: provisional('3') } })] })],
])('%s of a hard requirement does', (_what, standard) => {
  expect(undecided(standard, aProcedure(), aRound())).toEqual([
    { in: 'standard', id: 'core-competitiveness/gross-output' },
  ]);
});

test.each(['soft', 'informative'] as const)('a %s requirement does not', (force) => {
  const standard = aStandard({ requirements: [aRequirement({ force, threshold: unset })] });
  expect(undecided(standard, aProcedure(), aRound())).toEqual([]);
});

test.each([
  ['noticeWorkingDays', true],
  ['lookBackYears', true],
  ['lookBackBasis', true],
  ['nicheUniqueness', true],
  ['judgementCombination', true],
  // Read once a cluster is certified.
  ['termBasis', false],
  ['annualReportDue', false],
] as const)('%s of the procedure does: %s', (key, does) => {
  const expected = does ? [{ in: 'procedure', id: key }] : [];
  expect(undecided(aStandard(), aProcedure({ [key]: provisional('assumed') }), aRound())).toEqual(expected);
});

test('an office that is not known does', () => {
  const steps = aProcedure().steps.map((step) => (step.stage === 'acceptance' ? { ...step, actor: unset } : step));
  const procedure = aProcedure({}, steps);
  expect(undecided(aStandard(), procedure, aRound())).toEqual([{ in: 'procedure', id: 'acceptance' }]);
});

test.each(['opensOn', 'closesOn', 'leastRecommendations', 'mostRecommendations', 'referenceYear'] as const)(
  '%s of the round does',
  (key) => {
    expect(undecided(aStandard(), aProcedure(), aRound({ [key]: unset }))).toEqual([{ in: 'round', id: key }]);
  },
);

test('the exercise decides on assumptions, and not on gaps', () => {
  const assumed = aProcedure({ nicheUniqueness: provisional('one-per-niche') });
  expect(undecided(exercise, assumed, aRound())).toEqual([]);
  expect(undecided(exercise, aProcedure({ nicheUniqueness: unset }), aRound())).toEqual([
    { in: 'procedure', id: 'nicheUniqueness' },
  ]);
});

test("what is not known of Guizhou's round of 2023 keeps it closed", () => {
  const guizhouRound = aRound(rounds.find(({ id }) => id === 'guizhou-2023-1'));
  const found = undecided(guizhou2023, guizhouProcedure2023, guizhouRound);
  expect(found).toContainEqual({ in: 'standard', id: 'core-competitiveness/gross-output' });
  expect(found).toContainEqual({ in: 'procedure', id: 'lookBackBasis' });
  expect(found).toContainEqual({ in: 'round', id: 'opensOn' });
  expect(undecided(guizhouExercise, guizhouProcedure2023, guizhouRound).map(({ id }) => id)).toEqual([
    'lookBackBasis',
    'nicheUniqueness',
    'opensOn',
  ]);
  expect(found).toContainEqual({ in: 'round', id: 'referenceYear' });
});
