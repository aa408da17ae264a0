import { describe, expect, it } from 'vitest';
import { evaluate } from '../judging/evaluate.ts';
import { aCase, aPlan, aRequirement, aRoster, given, number, outputs } from '../testing/trial.ts';
import { atLatestYear } from './at-latest-year.ts';
import { withFigures } from './with-figures.ts';

const leastOutput = aRequirement('least-output', given(number('1', '亿元')), { parameters: { years: given('3') } });
const share = aRequirement('sme-share', given(number('70', '%')));

describe('the latest year of a case under a standard', () => {
  it('is the newest of which a figure is known that the standard reads, titles as of its last day', () => {
    const input = aCase({ figures: outputs('9000', '10000', '10000'), referenceYear: 2025 });
    expect(atLatestYear(aPlan(leastOutput), input)).toEqual({
      ...input,
      referenceYear: 2022,
      referenceDate: '2022-12-31',
    });
  });

  it('is that of a roster where the standard reads one', () => {
    const input = aCase({ figures: outputs('9000'), roster: { y2021: aRoster(['A', 'small', '70']) } });
    expect(atLatestYear(aPlan(share), input).referenceYear).toBe(2021);
    expect(atLatestYear(aPlan(share, leastOutput), input).referenceYear).toBe(2022);
  });

  it('is not moved by what no requirement reads', () => {
    const input = aCase({ figures: { ...outputs('9000'), 'trial/staff': { y2024: '5' } }, referenceYear: 2024 });
    expect(atLatestYear(aPlan(leastOutput), input).referenceYear).toBe(2022);
  });

  it('is left as it is where nothing is known', () => {
    const input = aCase({ figures: { 'trial/land-area': { once: '3' } } });
    expect(atLatestYear(aPlan(leastOutput), input)).toBe(input);
  });
});

describe('a case that met its threshold in 2021 and fell short in 2022', () => {
  // At least 1 亿元 (10,000 万元) in each of three years.
  const input = aCase({ figures: outputs('10000', '10000', '10000', '9000') });
  const withoutNewest = [{ item: 'trial/gross-output', period: 'y2022', value: null }] as const;
  const plan = aPlan(leastOutput);

  it('is met again at its own latest year when its newest figure is taken away: for reading only', () => {
    expect(evaluate(plan, atLatestYear(plan, input)).verdict).toBe('not-met');
    expect(evaluate(plan, atLatestYear(plan, withFigures(input, withoutNewest))).verdict).toBe('met');
  });

  it('has no data at the year of a round when it is taken away: for whatever is decided', () => {
    expect(evaluate(plan, input).verdict).toBe('not-met');
    expect(evaluate(plan, withFigures(input, withoutNewest)).verdict).toBe('no-data');
  });
});
