import { type CriterionDefinition, defineCriterion, defineMetric, numberItem, rising } from '@qunxing/criterion';
import { expect, it } from 'vitest';
import { bind } from '../binding/bind.ts';
import { aCase, aRequirement, aStandard, given } from '../testing/trial.ts';
import { explain } from './explain.ts';

const text = (zh: string) => ({ 'zh-CN': zh, en: zh });
const adoption = numberItem({
  id: 'trial/adoption',
  title: text('应用率'),
  help: text('应用率'),
  unit: '%',
  grain: 'cluster',
  time: 'yearly',
  years: 3,
  privacy: 'official',
});
const about = { id: 'trial/adoption-rising', title: text('应用率逐年提高'), help: text('应用率') };
const definition: CriterionDefinition = defineCriterion({
  id: 'trial',
  version: '1.0.0',
  title: text('试验方面'),
  basis: 'trial',
  metrics: [defineMetric({ ...about, basis: 'trial', value: rising(adoption, { years: 3 }) })],
});

const filled = (...values: readonly string[]) => {
  const requirement = { ...aRequirement('x', given({ kind: 'truth' })), id: about.id, metric: about.id };
  const bound = bind([definition], aStandard(requirement));
  if ('refused' in bound) throw new Error(bound.refused.map(({ message }) => message.en).join());
  const years = Object.fromEntries(values.map((value, index) => [`y${2020 + index}`, value]));
  return explain(bound.plan, aCase({ figures: { 'trial/adoption': years } }), about.id)?.filled;
};

it('percentages of a series are rounded alike, and it is said whether they rise', () => {
  expect(filled('43.0556', '48', '53.9474')).toEqual({
    'zh-CN': '43.1 % < 48.0 % < 53.9 %：成立',
    en: '43.1 % < 48.0 % < 53.9 %: holds',
  });
  expect(filled('43', '48', '40')?.['zh-CN']).toBe('43.0 % < 48.0 % < 40.0 %：不成立');
});

it('of two that differ by a hair, as many digits are shown as tell them apart', () => {
  expect(filled('43', '48.01', '48.012')?.['zh-CN']).toBe('43.000 % < 48.010 % < 48.012 %：成立');
  expect(filled('43', '48', '48')?.['zh-CN']).toBe('43.0 % < 48.0 % < 48.0 %：不成立');
});
