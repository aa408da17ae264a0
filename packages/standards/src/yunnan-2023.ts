import type { Standard } from '@qunxing/evaluation';
import { aspects } from './aspects.ts';
import { edition } from './edition.ts';
import { official, text, unset } from './provenance.ts';

const source = text(
  '云南省中小企业特色产业集群认定标准（2023年版，文号未录）',
  'Yunnan standard for SME characteristic clusters, 2023 edition (number not recorded)',
);
const { atLeast, moreThan, usuallyAtMost, holds, level, someOf, unknown } = edition(source, 'roster');
const gradient = { group: 'gradient' } as const;

/** Yunnan's edition of 2023: the one province whose numbers were found, kept for comparison and for the exercise. */
export const yunnan2023: Standard = {
  id: 'yunnan-2023',
  title: text(
    '云南省中小企业特色产业集群认定标准（2023）',
    'Yunnan standard for SME characteristic industrial clusters (2023)',
  ),
  document: source,
  layer: 'province',
  division: '530000',
  follows: 'national-2022',
  effective: unset(source, text('施行日期未录入', 'the date of effect has not been entered')),
  exercise: false,
  requirements: [
    holds('core-competitiveness/county-pillar', aspects.coreCompetitiveness),
    holds('core-competitiveness/policy-compliance', aspects.coreCompetitiveness),
    level('core-competitiveness/niche-standing', 'province', aspects.coreCompetitiveness),
    holds('core-competitiveness/cluster-brand', aspects.coreCompetitiveness),
    usuallyAtMost('core-competitiveness/land-area', '100', '平方公里', aspects.coreCompetitiveness),
    atLeast('core-competitiveness/gross-output', '10', '亿元', aspects.coreCompetitiveness),
    atLeast('core-competitiveness/sme-output-share', '50', '%', aspects.coreCompetitiveness),
    moreThan('core-competitiveness/leading-industry-share', '60', '%', aspects.coreCompetitiveness),
    moreThan('core-competitiveness/output-growth', '3', '%/年', aspects.coreCompetitiveness),
    atLeast('sme-gradient/champions', '1', '家', aspects.smeGradient, {
      ...gradient,
      parameters: { titles: official(['single-champion', 'little-giant'], source) },
    }),
    atLeast('sme-gradient/specialised', '3', '家', aspects.smeGradient, {
      ...gradient,
      parameters: { titles: official(['specialised-sme', 'innovative-sme', 'high-tech'], source) },
    }),
    level('supply-chain/collaboration', 'met', aspects.supplyChain),
    someOf('supply-chain/sharing', '项', aspects.supplyChain),
    level('supply-chain/key-link-capacity', 'met', aspects.supplyChain),
    moreThan('innovation/rd-growth', '5', '%/年', aspects.innovation),
    someOf('innovation/platforms', '个', aspects.innovation),
    someOf('innovation/joint-projects', '项', aspects.innovation),
    someOf('innovation/standards', '项', aspects.innovation),
    unknown('innovation/invention-patents', aspects.innovation),
    level('digital/infrastructure', 'met', aspects.digital),
    atLeast('digital/platform-adoption', '10', '%', aspects.digital),
    holds('digital/software-adoption-rise', aspects.digital),
    someOf('digital/diagnosis', '次', aspects.digital),
    unknown('digital/digital-level', aspects.digital),
    unknown('green/energy-efficiency', aspects.green),
    unknown('green/water-efficiency', aspects.green),
    unknown('green/clean-energy', aspects.green),
    unknown('green/retrofits', aspects.green),
    unknown('green/green-factories', aspects.green),
    unknown('open-cooperation/partnerships', aspects.openCooperation),
    unknown('open-cooperation/exports', aspects.openCooperation),
    unknown('open-cooperation/risk-control', aspects.openCooperation),
    unknown('governance/operator', aspects.governance),
    unknown('governance/public-services', aspects.governance),
    unknown('governance/mechanism', aspects.governance),
    unknown('governance/cultivation-plan', aspects.governance),
  ],
};
