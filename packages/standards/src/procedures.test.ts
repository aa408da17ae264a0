import { describe, expect, it } from 'vitest';
import {
  guizhouProcedure2023,
  nationalProcedure2022,
  procedures,
  rounds,
  schemeFigures,
  stages,
  standards,
} from './index.ts';
import type { ProcedureValueKey } from './procedure.ts';

const value = (key: ProcedureValueKey) =>
  [guizhouProcedure2023, nationalProcedure2022].map(({ values }) => {
    const sourced = values[key].value;
    return sourced.status === 'unset' ? 'unset' : `${sourced.value} ${sourced.status}`;
  });

describe('the periods of each procedure are those of the sources', () => {
  it.each<[ProcedureValueKey, string, string]>([
    ['noticeWorkingDays', '5 provisional', 'unset'],
    ['termYears', '3 official', '3 official'],
    ['termBasis', 'unset', 'calendar-years official'],
    ['extensionYears', 'unset', '3 official'],
    ['annualReportDue', 'unset', '03-31 provisional'],
    ['lookBackYears', '3 official', '3 official'],
    ['lookBackBasis', 'unset', 'unset'],
  ])('%s', (key, guizhou, national) => {
    expect(value(key)).toEqual([guizhou, national]);
  });
});

describe('a procedure', () => {
  it.each(procedures.map((procedure) => [procedure.id, procedure] as const))(
    '%s starts with the submission and takes each step once',
    (_, procedure) => {
      const taken = procedure.steps.map(({ stage }) => stage);
      expect(taken[0]).toBe('submission');
      expect(taken).toEqual([...new Set(taken)]);
      expect(taken.every((stage) => stages.includes(stage))).toBe(true);
    },
  );

  it('lets the province spot-check only when needed', () => {
    expect(guizhouProcedure2023.steps.filter(({ optional }) => optional).map(({ stage }) => stage)).toEqual([
      'spot-check',
    ]);
  });
});

describe('the round of 2023', () => {
  const [round] = rounds;

  it('takes 2 to 5 recommendations of each prefecture until 5 June', () => {
    expect(round?.leastRecommendations).toMatchObject({ value: '2', status: 'official' });
    expect(round?.mostRecommendations).toMatchObject({ value: '5', status: 'official' });
    expect(round?.closesOn).toMatchObject({ value: '2023-06-05', status: 'official' });
  });

  it('pins a procedure and standards that exist', () => {
    expect(procedures.map(({ id }) => id)).toContain(round?.procedure);
    const ids = standards.map(({ id }) => id);
    expect([round?.standard, ...(round?.advisory ?? [])].every((id) => ids.includes(id ?? ''))).toBe(true);
  });
});

it('knows Jiangxi’s eight weights, which add up to 100 points', () => {
  const weights = schemeFigures.filter(({ scheme }) => scheme.en === 'Jiangxi').map(({ value }) => Number(value));
  expect(weights).toEqual([15, 15, 15, 10, 15, 10, 10, 10]);
  expect(weights.reduce((sum, points) => sum + points, 0)).toBe(100);
});
