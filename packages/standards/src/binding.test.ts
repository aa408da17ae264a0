import { bind, type CaseInput, evaluate } from '@qunxing/evaluation';
import { describe, expect, it } from 'vitest';
import { definitions } from './definitions.ts';
import { guizhou2023, national2022, standards } from './index.ts';

const anEmptyCase: CaseInput = {
  subject: 'none',
  referenceDate: '2022-12-31',
  referenceYear: 2022,
  figures: {},
  roster: {},
  counties: {},
  titles: [],
  provenance: {},
};

const planOf = (standard: (typeof standards)[number]) => {
  const bound = bind(definitions, standard);
  if ('refused' in bound) throw new Error(bound.refused.map(({ message }) => message.en).join('\n'));
  return bound.plan;
};

describe('every requirement names a real metric, with a variant and parameters that it has', () => {
  it.each(standards.map((standard) => [standard.id, standard] as const))('%s', (_, standard) => {
    expect(bind(definitions, standard)).not.toHaveProperty('refused');
  });
});

describe('a case without any figure', () => {
  it.each(standards.map((standard) => [standard.id, standard] as const))('meets nothing under %s', (_, standard) => {
    const evaluation = evaluate(planOf(standard), anEmptyCase);
    expect(evaluation.verdict).not.toBe('met');
    expect(evaluation.criteria.map(({ met }) => met)).toEqual(evaluation.criteria.map(() => 0));
  });
});

it('refuses a standard that names a metric nobody defines, by its name', () => {
  const [first] = national2022.requirements;
  const wrong = { ...national2022, requirements: [{ ...first, id: 'green/no-such', metric: 'green/no-such' }] };
  const bound = bind(definitions, wrong as typeof national2022); // one requirement is replaced by a wrong one on purpose
  expect(JSON.stringify(bound)).toContain('green/no-such');
  expect(bound).toHaveProperty('refused');
});

it('judges nothing on a number of Guizhou that is not known', () => {
  const evaluation = evaluate(planOf(guizhou2023), {
    ...anEmptyCase,
    figures: { 'profile/gross-output': { y2020: '900000', y2021: '950000', y2022: '1000000' } },
  });
  const result = evaluation.criteria
    .flatMap(({ requirements }) => requirements)
    .find(({ requirement }) => requirement === 'core-competitiveness/gross-output');
  expect(result?.verdict).toEqual({ kind: 'unset' });
  expect(result?.outcome).toEqual({ kind: 'value', value: '9000000000' });
});
