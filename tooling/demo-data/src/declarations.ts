import type { ReportedSeries, ReportedValue } from '@qunxing/evaluation';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { Weakness } from './weakness.ts';

const judgedItems = [
  ['supply-chain/collaboration', 'supply-chain/collaboration-judgement'],
  ['supply-chain/key-link-capacity', 'supply-chain/key-link-judgement'],
  ['digital/infrastructure', 'digital/infrastructure-judgement'],
  ['governance/public-services', 'governance/public-services-judgement'],
  ['governance/mechanism', 'governance/mechanism-judgement'],
] as const satisfies readonly (readonly [Weakness, string])[];

const sharedThings = ['equipment', 'logistics', 'storage', 'staff', 'design'] as const;

/** What a cluster declares once and what persons judged of it; a judgement still to come is absent. */
export const declarationsOf = (
  scenario: Scenario,
  weak: ReadonlySet<Weakness>,
  random: Random,
): Readonly<Record<string, ReportedSeries>> => {
  const shared = weak.has('supply-chain/sharing') ? [] : random.shuffle(sharedThings).slice(0, random.between(1, 5));
  const awaited = scenario === 'awaits-judgement' ? random.between(1, 3) : 0;
  const judged = random.shuffle(judgedItems).slice(awaited);
  const values: Readonly<Record<string, ReportedValue>> = {
    'core-competitiveness/county-pillar-declaration': true,
    'core-competitiveness/policy-compliance-declaration': true,
    'core-competitiveness/cluster-brand-declaration': !weak.has('core-competitiveness/cluster-brand'),
    'core-competitiveness/niche-standing-rank': weak.has('core-competitiveness/niche-standing')
      ? 'county'
      : random.pick(['province', 'province', 'nation']),
    ...Object.fromEntries(
      sharedThings.map((thing) => [`supply-chain/${thing}-sharing-declaration`, shared.includes(thing)]),
    ),
    'open-cooperation/risk-control-declaration': random.chance(70),
    'governance/operator-declaration': !weak.has('governance/operator'),
    'governance/cultivation-plan-declaration': !weak.has('governance/cultivation-plan'),
    ...Object.fromEntries(
      judged.map(([metric, item]) => [
        item,
        weak.has(metric) ? random.pick(['partial', 'partial', 'absent']) : random.pick(['met', 'met', 'exemplary']),
      ]),
    ),
  };
  return Object.fromEntries(Object.entries(values).map(([item, once]) => [item, { once }]));
};
