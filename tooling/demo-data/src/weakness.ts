import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';

/** Metrics in which a cluster can be made to fall short, by id. */
const weaknesses = [
  'core-competitiveness/niche-standing',
  'core-competitiveness/cluster-brand',
  'core-competitiveness/land-area',
  'core-competitiveness/gross-output',
  'core-competitiveness/output-growth',
  'sme-gradient/specialised',
  'supply-chain/collaboration',
  'supply-chain/sharing',
  'supply-chain/key-link-capacity',
  'innovation/rd-growth',
  'innovation/platforms',
  'innovation/joint-projects',
  'innovation/standards',
  'innovation/invention-patents',
  'digital/infrastructure',
  'digital/platform-adoption',
  'digital/software-adoption-rise',
  'digital/diagnosis',
  'digital/digital-level',
  'green/energy-efficiency',
  'green/water-efficiency',
  'open-cooperation/partnerships',
  'governance/operator',
  'governance/public-services',
  'governance/mechanism',
  'governance/cultivation-plan',
] as const;
/** A metric in which a cluster falls short. */
export type Weakness = (typeof weaknesses)[number];

/** Where a cluster falls short beside what its scenario is about. */
export const weaknessesOf = (scenario: Scenario, random: Random): ReadonlySet<Weakness> => {
  if (scenario === 'declines') return new Set(['core-competitiveness/output-growth']);
  if (scenario !== 'ordinary') return new Set();
  return new Set(random.shuffle(weaknesses).slice(0, random.between(1, 5)));
};
