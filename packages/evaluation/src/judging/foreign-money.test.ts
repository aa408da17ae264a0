import { defineCriterion, defineMetric, latest, least, numberItem, times } from '@qunxing/criterion';
import { expect, it } from 'vitest';
import { bind } from '../binding/bind.ts';
import { aCase, aRequirement, aStandard, given, number } from '../testing/trial.ts';
import { evaluate } from './evaluate.ts';

const text = (value: string) => ({ 'zh-CN': value, en: value });
const yearly = { grain: 'cluster', time: 'yearly', years: 2, privacy: 'official' } as const;
const about = (id: string) => ({ id, title: text(id), help: text(id) });
const exported = numberItem({ ...about('trade/exports'), ...yearly, unit: '万美元' });
const rate = numberItem({ ...about('trade/exchange-rate'), ...yearly, unit: '元/美元' });
const shown = { basis: 'trial', unit: '万元', better: 'higher', decimals: 2 } as const;
const trade = defineCriterion({
  id: 'trade',
  version: '1.0.0',
  title: text('trade'),
  basis: 'trial',
  metrics: [
    defineMetric({ ...about('trade/last'), ...shown, value: latest(times(exported, rate)) }),
    defineMetric({ ...about('trade/least'), ...shown, value: least(times(exported, rate), { years: 2 }) }),
  ],
});

const outcomes = (rates: Readonly<Record<`y${number}`, string>>) => {
  const asked = ['trade/last', 'trade/least'].map((metric) => ({
    ...aRequirement('brand', given(number('708.27', '万元'))),
    id: metric,
    metric,
  }));
  const bound = bind([trade], aStandard(...asked));
  if ('refused' in bound) throw new Error(bound.refused.map(({ message }) => message.en).join());
  const figures = { 'trade/exports': { y2022: '110', y2023: '100' }, 'trade/exchange-rate': rates };
  const { criteria } = evaluate(bound.plan, aCase({ figures, referenceYear: 2023 }));
  return criteria.flatMap(({ requirements }) => requirements).map(({ outcome, verdict }) => [outcome, verdict.kind]);
};

it('foreign money becomes money by the rate of its own year, exactly', () => {
  expect(outcomes({ y2022: '6.7261', y2023: '7.0827' })).toEqual([
    [{ kind: 'value', value: '7082700' }, 'met'],
    [{ kind: 'value', value: '7082700' }, 'met'],
  ]);
  expect(outcomes({ y2022: '6.4387', y2023: '7.0827' })[1]).toEqual([{ kind: 'value', value: '7082570' }, 'not-met']);
});

it('without the rate of a year there is no money in that year', () => {
  const missing = { kind: 'missing', count: 1, gaps: [{ item: 'trade/exchange-rate', year: 2022 }] };
  expect(outcomes({ y2023: '7.0827' })).toMatchObject([
    [{ kind: 'value' }, 'met'],
    [missing, 'no-data'],
  ]);
});
