import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRequirement, aStandard, assumed, given, number, unset } from '../testing/trial.ts';
import { readStandard } from './read-standard.ts';

const sound = aStandard(
  aRequirement('least-output', given(number('40', '亿元')), { parameters: { years: given('3') } }),
  aRequirement('titled', assumed(number('1', '家')), {
    parameters: { titles: given(['little-giant']) },
    group: 'either',
  }),
  aRequirement('output-growth', unset, { variant: assumed('cagr'), force: 'informative' }),
  aRequirement('brand', given({ kind: 'truth' })),
  aRequirement('standing', given({ kind: 'level', value: 'province' })),
);
const [first] = sound.requirements;
const pathsOf = (json: unknown) => {
  const read = readStandard(json);
  return 'errors' in read ? read.errors.map((error) => error.path) : [];
};

describe('a standard from data', () => {
  it('is read as it is when nothing is wrong', () => {
    expect(readStandard(sound)).toEqual({ standard: sound });
  });
  it.each<[string, unknown, string[]]>([
    ['a part is missing', { ...sound, exercise: undefined }, ['/exercise']],
    ['a part is unknown', { ...sound, points: 100 }, ['/points']],
    [
      'an operator is unknown',
      { ...sound, requirements: [{ ...first, operator: '>=' }] },
      ['/requirements/0/operator'],
    ],
    [
      'a threshold has no source',
      { ...sound, requirements: [{ ...first, threshold: { status: 'official', value: number('40', '亿元') } }] },
      ['/requirements/0/threshold'],
    ],
    [
      'an assumption has no reason',
      { ...sound, requirements: [{ ...first, threshold: { ...given(number('40', '亿元')), status: 'provisional' } }] },
      ['/requirements/0/threshold'],
    ],
    [
      'an unset threshold has a value',
      { ...sound, requirements: [{ ...first, threshold: { ...unset, value: number('40', '亿元') } }] },
      ['/requirements/0/threshold/value'],
    ],
    ['it is no object', 'standard', ['']],
  ])('is refused with the place when %s', (_, json, paths) => {
    expect(pathsOf(json)).toEqual(paths);
  });
  it('of any kind is refused, never thrown at', () => {
    fc.assert(fc.property(fc.anything(), (data) => pathsOf(data).length > 0));
    fc.assert(fc.property(fc.anything(), (data) => pathsOf({ ...sound, requirements: data }).length >= 0));
  });
});
