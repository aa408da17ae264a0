import { defineCriterion } from '@qunxing/criterion';
import { clusterBrand } from './cluster-brand.ts';
import { countyPillar } from './county-pillar.ts';
import { grossOutput } from './gross-output.ts';
import { landArea } from './land-area.ts';
import { leadingIndustryShare } from './leading-industry-share.ts';
import { nicheStanding } from './niche-standing.ts';
import { outputGrowth } from './output-growth.ts';
import { policyCompliance } from './policy-compliance.ts';
import { smeOutputShare } from './sme-output-share.ts';

/** Aspect one (核心竞争力): what the cluster's industry is worth, how concentrated it is and how fast it grows. */
export const criterion = defineCriterion({
  id: 'core-competitiveness',
  version: '1.0.0',
  title: { 'zh-CN': '具有较强核心竞争力', en: 'Core competitiveness' },
  basis: '认定标准（一）',
  metrics: [
    countyPillar,
    policyCompliance,
    nicheStanding,
    clusterBrand,
    landArea,
    grossOutput,
    smeOutputShare,
    leadingIndustryShare,
    outputGrowth,
  ],
});
