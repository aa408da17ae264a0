import type { Standard } from '@qunxing/evaluation';
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
    holds('core-competitiveness/county-pillar'),
    holds('core-competitiveness/policy-compliance'),
    level('core-competitiveness/niche-standing', 'province'),
    holds('core-competitiveness/cluster-brand'),
    usuallyAtMost('core-competitiveness/land-area', '100', '平方公里'),
    atLeast('core-competitiveness/gross-output', '10', '亿元'),
    atLeast('core-competitiveness/sme-output-share', '50', '%'),
    moreThan('core-competitiveness/leading-industry-share', '60', '%'),
    moreThan('core-competitiveness/output-growth', '3', '%/年'),
    atLeast('sme-gradient/champions', '1', '家', {
      ...gradient,
      parameters: { titles: official(['single-champion', 'little-giant'], source) },
    }),
    atLeast('sme-gradient/specialised', '3', '家', {
      ...gradient,
      parameters: { titles: official(['specialised-sme', 'innovative-sme', 'high-tech'], source) },
    }),
    level('supply-chain/collaboration', 'met'),
    someOf('supply-chain/sharing', '项'),
    level('supply-chain/key-link-capacity', 'met'),
    moreThan('innovation/rd-growth', '5', '%/年'),
    someOf('innovation/platforms', '个'),
    someOf('innovation/joint-projects', '项'),
    someOf('innovation/standards', '项'),
    unknown('innovation/invention-patents'),
    level('digital/infrastructure', 'met'),
    atLeast('digital/platform-adoption', '10', '%'),
    holds('digital/software-adoption-rise'),
    someOf('digital/diagnosis', '次'),
    unknown('digital/digital-level'),
    unknown('green/energy-efficiency'),
    unknown('green/water-efficiency'),
    unknown('green/clean-energy'),
    unknown('green/retrofits'),
    unknown('green/green-factories'),
    unknown('open-cooperation/partnerships'),
    unknown('open-cooperation/exports'),
    unknown('open-cooperation/risk-control'),
    unknown('governance/operator'),
    unknown('governance/public-services'),
    unknown('governance/mechanism'),
    unknown('governance/cultivation-plan'),
  ],
};
