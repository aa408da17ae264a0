import {
  atLatestYear,
  type CaseInput,
  evaluate,
  type FigurePut,
  type PeriodKey,
  withFigures,
} from '@qunxing/evaluation';
import { expect, it } from 'vitest';
import { caseOf } from './case.ts';
import { exercise, forty } from './testing.ts';

const kinds = (input: CaseInput): ReadonlyMap<string, string> =>
  new Map(
    evaluate(exercise, input).criteria.flatMap(({ criterion, verdict, requirements }) => [
      [criterion, verdict],
      ...requirements.map((one) => [one.requirement, one.verdict.kind] as const),
    ]),
  );

/** Requirements and aspects that are met in one case and were not in another. */
const raised = (before: CaseInput, after: CaseInput): readonly string[] => {
  const was = kinds(before);
  return [...kinds(after)].flatMap(([id, kind]) => (kind === 'met' && was.get(id) !== 'met' ? [id] : []));
};

const without = <Row>(years: Readonly<Record<string, Row>>, year: string): Readonly<Record<string, Row>> =>
  Object.fromEntries(Object.entries(years).filter(([each]) => each !== year));

/** A case without anything that was reported for a year. */
const withoutYear = (input: CaseInput, year: PeriodKey): CaseInput => {
  const puts = Object.keys(input.figures).map((item): FigurePut => ({ item, period: year, value: null }));
  const { roster, counties, ...rest } = withFigures(input, puts);
  return { ...rest, roster: without(roster, year), counties: without(counties, year) };
};

it('taking every figure of the newest year from the forty raises nothing at the year of their round', () => {
  for (const cluster of forty) {
    const input = caseOf(cluster);
    expect(raised(input, withoutYear(input, 'y2024'))).toEqual([]);
  }
});

it('at the newest year that is known it would: that is why figures have no say in the year of an application', () => {
  const helped = forty.filter((cluster) => {
    const input = caseOf(cluster);
    return raised(input, atLatestYear(exercise, withoutYear(input, 'y2024'))).length > 0;
  });
  expect(helped).not.toEqual([]);
});

it('a figure of a later year changes no verdict of any of the forty', () => {
  for (const cluster of forty) {
    const input = caseOf(cluster);
    expect(withFigures(input, [{ item: 'profile/gross-output', period: 'y2025', value: '1' }])).toEqual(input);
  }
});
