import { defineCriterion, defineMetric, latest, numberItem, sum } from '@qunxing/criterion';
import { expect, it } from 'vitest';
import { bind } from '../binding/bind.ts';
import { aCase, aStandard, given, number } from '../testing/trial.ts';
import { evaluate } from './evaluate.ts';

const text = { 'zh-CN': '分县产值', en: 'output by county' };
const output = numberItem({
  id: 'trial/county-output',
  title: text,
  help: text,
  unit: '万元',
  grain: 'county',
  time: 'yearly',
  years: 1,
  privacy: 'official',
});
const definition = defineCriterion({
  id: 'trial',
  version: '1.0.0',
  title: text,
  basis: 'trial',
  metrics: [
    defineMetric({
      id: 'trial/sum',
      title: text,
      help: text,
      basis: 'trial',
      unit: '亿元',
      better: 'higher',
      decimals: 1,
      value: latest(sum(output)),
    }),
  ],
});
const requirement = {
  id: 'trial/sum',
  metric: 'trial/sum',
  operator: 'at-least',
  force: 'hard',
  clause: text,
} as const;

it('names the revision of every value of a county that was summed, and of no other', () => {
  const bound = bind([definition], aStandard({ ...requirement, threshold: given(number('1', '亿元')) }));
  if ('refused' in bound) throw new Error(bound.refused.map(({ message }) => message.en).join('\n'));
  const table = {
    codes: ['520302', '520324'],
    columns: { 'trial/county-output': ['7000', '3000'], 'trial/other': ['1', null] },
    revisions: { 'trial/county-output': ['r-1', 'r-2'], 'trial/other': ['r-3', null] },
  };
  const evaluated = evaluate(bound.plan, aCase({ counties: { y2022: table } }));
  expect(evaluated.criteria[0]?.requirements[0]).toMatchObject({ verdict: { kind: 'met' }, revisions: ['r-1', 'r-2'] });
});
