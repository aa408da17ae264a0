import { describe, expect, it } from 'vitest';
import {
  guizhouExerciseProcedure,
  guizhouProcedure2023,
  nationalProcedure2022,
  type Procedure,
  procedures,
  rounds,
  schemeFigures,
  stages,
  standards,
} from './index.ts';
import type { ProcedureValueKey } from './procedure.ts';
import { guizhouRound2023 } from './rounds.ts';

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
    ['planYears', '3 provisional', '3 official'],
    ['nicheUniqueness', 'unset', 'one-per-niche official'],
    ['judgementCombination', 'majority provisional', 'unset'],
    ['termAlarms', '12、6、3 provisional', 'unset'],
    ['westernRelaxation', 'unset', 'documented provisional'],
  ])('%s', (key, guizhou, national) => {
    expect(value(key)).toEqual([guizhou, national]);
  });

  it('are no other than these', () => {
    expect(Object.keys(guizhouProcedure2023.values)).toHaveLength(12);
  });

  it('are all settled in the exercise, by assumptions that say so', () => {
    for (const { value: sourced } of Object.values(guizhouExerciseProcedure.values)) {
      expect(sourced.status).not.toBe('unset');
    }
  });

  it('say of the annual report when other provinces and the nation want it', () => {
    expect(guizhouProcedure2023.values.annualReportDue.value).toMatchObject({
      reason: { 'zh-CN': expect.stringContaining('其他省份为3月1日至4月30日') },
    });
    expect(nationalProcedure2022.values.annualReportDue.value).toMatchObject({
      reason: { 'zh-CN': '先为4月30日，后为3月31日' },
    });
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

const takenBy = ({ steps }: Procedure) =>
  steps.map(({ stage, actor }) =>
    actor.status === 'unset' ? `${stage}: unset` : `${stage}: ${actor.value} ${actor.status}`,
  );

describe('each step is taken by the office that the sources name', () => {
  it('in Guizhou, where what was only practiced in 2023 is provisional', () => {
    expect(takenBy(guizhouProcedure2023)).toEqual([
      'submission: county official',
      'acceptance: prefecture official',
      'preliminary-review: prefecture official',
      'verification: prefecture official',
      'recommendation: prefecture official',
      'completeness-check: centre provisional',
      'provincial-review: province official',
      'spot-check: province official',
      'expert-review: expert provisional',
      'deliberation: province provisional',
      'public-notice: province official',
      'certification: province official',
      'announcement: province official',
    ]);
    expect(guizhouProcedure2023.applicant).toMatchObject({ value: 'county', status: 'official' });
  });

  it('in the nation, whose offices are mapped to those of a province', () => {
    expect(takenBy(nationalProcedure2022)).toEqual([
      'submission: county provisional',
      'acceptance: prefecture provisional',
      'verification: prefecture provisional',
      'recommendation: province provisional',
      'expert-review: expert provisional',
      'public-notice: province provisional',
      'certification: province provisional',
      'announcement: province provisional',
    ]);
  });
});

describe('the round of 2023', () => {
  const [round] = rounds;

  it('took 2 to 5 recommendations of each prefecture until 5 June, in three copies, as its notice is told', () => {
    expect(round?.leastRecommendations).toMatchObject({ value: '2', status: 'provisional' });
    expect(round?.mostRecommendations).toMatchObject({ value: '5', status: 'provisional' });
    expect(round?.closesOn).toMatchObject({ value: '2023-06-05', status: 'provisional' });
    expect(round?.copies).toMatchObject({ value: '3', status: 'provisional' });
  });

  it('certified 13 clusters and put 6 of them forward nationally, under a cap that is not known', () => {
    expect(round?.certified).toMatchObject({ value: '13', status: 'provisional' });
    expect(round?.nominatedNationally).toMatchObject({ value: '6', status: 'provisional' });
    expect(round?.nationalCap).toMatchObject({ status: 'unset' });
  });

  it('says nothing official of a notice that nobody here has seen', () => {
    const { opensOn, closesOn, leastRecommendations, mostRecommendations, copies, referenceYear } = guizhouRound2023;
    const stated = [opensOn, closesOn, leastRecommendations, mostRecommendations, copies, referenceYear];
    expect(stated.filter(({ status }) => status === 'official')).toEqual([]);
    for (const one of stated)
      expect(one).toMatchObject({ reason: { 'zh-CN': expect.stringContaining('通知原文未见') } });
    expect(stated.filter(({ status }) => status === 'unset')).toEqual([opensOn, referenceYear]);
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
