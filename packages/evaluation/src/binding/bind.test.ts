import { describe, expect, it } from 'vitest';
import type { Requirement } from '../standard.ts';
import { aRequirement, aStandard, assumed, given, number, trial, unset } from '../testing/trial.ts';
import { bind } from './bind.ts';

const problemsOf = (...requirements: readonly Requirement[]) => {
  const bound = bind([trial], aStandard(...requirements));
  return 'refused' in bound ? bound.refused.map(({ code, subject, path }) => ({ code, subject, path })) : [];
};
const codesOf = (...requirements: readonly Requirement[]) => problemsOf(...requirements).map((problem) => problem.code);

const threeYears = { parameters: { years: given('3') } };
const sound = aRequirement('least-output', given(number('40', '亿元')), threeYears);

describe('a standard binds', () => {
  it('when every requirement fits its metric', () => {
    expect(codesOf(sound)).toEqual([]);
  });
  it('whatever broken definitions stand beside those it names, which are reported', () => {
    const bound = bind([trial, { id: 'broken', metrics: 'none' }], aStandard(sound));
    expect('plan' in bound && bound.ignored.map((problem) => [problem.code, problem.subject])).toContainEqual([
      'DEFINITION_REFUSED',
      'broken',
    ]);
  });
  it('and gathers the requirements of each aspect in its own order', () => {
    const bound = bind([trial], aStandard(aRequirement('brand', given({ kind: 'truth' })), sound));
    expect('plan' in bound && bound.plan.criteria[0]?.requirements.map((one) => one.requirement.id)).toEqual([
      'trial/brand',
      'trial/least-output',
    ]);
  });
});

describe('a standard is refused, naming the requirement and the place,', () => {
  it('when a metric does not exist', () => {
    expect(problemsOf({ ...sound, metric: 'trial/nothing' })).toEqual([
      { code: 'METRIC_UNKNOWN', subject: 'trial/least-output', path: '/requirements/0/metric' },
    ]);
  });
  it('when a metric belongs to a definition that is broken, with what is wrong there', () => {
    const broken = { ...trial, metrics: trial.metrics.map((metric) => ({ ...metric, unit: '光年' })) };
    const bound = bind([broken], aStandard(sound));
    const codes = 'refused' in bound ? bound.refused.map((problem) => problem.code) : [];
    expect(codes).toContain('DEFINITION_REFUSED');
    expect(codes).toContain('METRIC_REFUSED');
  });
  it('when a definition is given twice', () => {
    const bound = bind([trial, trial], aStandard(sound));
    expect('refused' in bound && bound.refused.map((problem) => problem.code)).toEqual([
      'DEFINITION_DUPLICATE',
      'METRIC_REFUSED',
    ]);
  });
  it('when two definitions define one item differently', () => {
    const [first] = trial.items;
    const other = {
      ...trial,
      id: 'other',
      metrics: trial.metrics.map((metric) => ({ ...metric, id: metric.id.replace('trial/', 'other/') })),
      items: trial.items.map((item) =>
        item === first ? { ...item, title: { 'zh-CN': '另一个', en: 'another' } } : item,
      ),
    };
    const elsewhere = { ...sound, id: 'other/least-output', metric: 'other/least-output' };
    const bound = bind([trial, other], aStandard(sound, elsewhere));
    expect('refused' in bound && bound.refused.map((problem) => problem.code)).toEqual(['ITEM_CONFLICT']);
  });
  it('when a requirement stands there twice', () => {
    expect(codesOf(sound, sound)).toEqual(['REQUIREMENT_DUPLICATE']);
  });
  it('when the unit does not measure the metric', () => {
    expect(problemsOf(aRequirement('least-output', given(number('40', '人')), threeYears))).toEqual([
      { code: 'UNIT_MISMATCH', subject: 'trial/least-output', path: '/requirements/0/threshold/value' },
    ]);
  });
  it('when the unit does not exist', () => {
    expect(codesOf(aRequirement('least-output', given(number('40', '两')), threeYears))).toEqual(['UNIT_UNKNOWN']);
  });
  it('when the threshold is no decimal', () => {
    expect(codesOf(aRequirement('least-output', given(number('4e1', '亿元')), threeYears))).toEqual([
      'THRESHOLD_WRONG',
    ]);
  });
  it('when a truth is held against a number, or the other way round', () => {
    expect(codesOf(aRequirement('brand', given(number('1', '项'))))).toEqual(['THRESHOLD_MISMATCH']);
    expect(codesOf(aRequirement('land-area', given({ kind: 'truth' })))).toEqual(['THRESHOLD_MISMATCH']);
  });
  it('when a truth is asked for at most', () => {
    expect(codesOf(aRequirement('brand', given({ kind: 'truth' }), { operator: 'at-most' }))).toEqual([
      'OPERATOR_MISMATCH',
    ]);
  });
  it('when a level is not on the scale', () => {
    expect(codesOf(aRequirement('standing', given({ kind: 'level', value: 'galaxy' })))).toEqual(['LEVEL_UNKNOWN']);
  });
  it('when it does not say which of several variants counts', () => {
    expect(codesOf(aRequirement('output-growth', given(number('10', '%/年'))))).toEqual(['VARIANT_MISSING']);
    expect(codesOf(aRequirement('output-growth', given(number('10', '%/年')), { variant: unset }))).toEqual([]);
  });
  it('when it names a variant that there is not', () => {
    const variant = assumed('median');
    expect(codesOf(aRequirement('output-growth', given(number('10', '%/年')), { variant }))).toEqual([
      'VARIANT_UNKNOWN',
    ]);
  });
  it('when a parameter in use is missing, unknown, of the wrong kind or out of bounds', () => {
    const threshold = given(number('40', '亿元'));
    const withYears = (value: string) =>
      aRequirement('least-output', threshold, { parameters: { years: given(value) } });
    expect(codesOf(aRequirement('least-output', threshold))).toEqual(['PARAMETER_MISSING']);
    expect(codesOf({ ...sound, parameters: { ...threeYears.parameters, months: given('3') } })).toEqual([
      'PARAMETER_UNKNOWN',
    ]);
    expect(codesOf(withYears('three'))).toEqual(['PARAMETER_WRONG']);
    expect(codesOf(withYears('2.5'))).toEqual(['PARAMETER_WRONG']);
    expect(codesOf(withYears('4'))).toEqual([]);
    expect(codesOf(withYears('5'))).toEqual(['PARAMETER_OUT_OF_BOUNDS']);
  });
  it('when a list names what the metric does not allow', () => {
    const titled = (titles: string[]) =>
      aRequirement('titled', given(number('1', '家')), { parameters: { titles: given(titles) } });
    expect(codesOf(titled(['little-giant']))).toEqual([]);
    expect(codesOf(titled(['above-scale']))).toEqual(['PARAMETER_OUT_OF_BOUNDS']);
    expect(codesOf(titled([]))).toEqual(['PARAMETER_WRONG']);
  });
  it('when members of a group differ in force', () => {
    const one = aRequirement('brand', given({ kind: 'truth' }), { group: 'either' });
    const other = aRequirement('standing', given({ kind: 'level', value: 'province' }), {
      group: 'either',
      force: 'soft',
    });
    expect(codesOf(one, other)).toEqual(['GROUP_MIXED']);
  });
});
