import type { Standard } from '@qunxing/evaluation';
import { aspects } from './aspects.ts';
import { edition } from './edition.ts';
import { official, provisional, text, unset } from './provenance.ts';

const source = text(
  '《促进中小企业特色产业集群发展暂行办法》（工信部企业〔2022〕119号）',
  'National measures, MIIT Enterprise [2022] No. 119',
);
const { atLeast, moreThan, usuallyAtMost, holds, level, unknown, direction } = edition(source, 'reported');
const separately = text(
  '公开数据分别列出小巨人与单项冠军，任一达标即可',
  'published figures count little giants and single champions apart; either suffices',
);
const gradient = { group: 'gradient' } as const;

/** The national edition of 2022: numbers for the first two aspects, the others not found in published material. */
export const national2022: Standard = {
  id: 'national-2022',
  title: text(
    '国家中小企业特色产业集群认定标准（2022）',
    'National standard for SME characteristic industrial clusters (2022)',
  ),
  document: source,
  layer: 'national',
  division: '000000',
  effective: unset(source, text('施行日期未录入', 'the date of effect has not been entered')),
  exercise: false,
  requirements: [
    holds('core-competitiveness/county-pillar', aspects.coreCompetitiveness),
    holds('core-competitiveness/policy-compliance', aspects.coreCompetitiveness),
    level('core-competitiveness/niche-standing', 'nation', aspects.coreCompetitiveness),
    holds('core-competitiveness/cluster-brand', aspects.coreCompetitiveness),
    usuallyAtMost('core-competitiveness/land-area', '100', '平方公里', aspects.coreCompetitiveness),
    atLeast('core-competitiveness/gross-output', '40', '亿元', aspects.coreCompetitiveness),
    atLeast('core-competitiveness/sme-output-share', '70', '%', aspects.coreCompetitiveness),
    moreThan('core-competitiveness/leading-industry-share', '70', '%', aspects.coreCompetitiveness),
    moreThan('core-competitiveness/output-growth', '10', '%/年', aspects.coreCompetitiveness),
    atLeast('sme-gradient/champions', '1', '家', aspects.smeGradient, {
      ...gradient,
      id: 'sme-gradient/champions#little-giants',
      variant: provisional('reportedLittleGiants', source, separately),
    }),
    atLeast('sme-gradient/champions', '1', '家', aspects.smeGradient, {
      ...gradient,
      id: 'sme-gradient/champions#single-champions',
      variant: provisional('reportedSingleChampions', source, separately),
    }),
    atLeast('sme-gradient/specialised', '10', '家', aspects.smeGradient, {
      ...gradient,
      parameters: { titles: official(['specialised-sme', 'innovative-sme', 'high-tech'], source) },
    }),
    unknown('supply-chain/collaboration', aspects.supplyChain),
    unknown('supply-chain/sharing', aspects.supplyChain),
    unknown('supply-chain/key-link-capacity', aspects.supplyChain),
    unknown('innovation/rd-growth', aspects.innovation),
    unknown('innovation/platforms', aspects.innovation),
    unknown('innovation/joint-projects', aspects.innovation),
    unknown('innovation/standards', aspects.innovation),
    unknown('innovation/invention-patents', aspects.innovation),
    unknown('digital/infrastructure', aspects.digital),
    unknown('digital/platform-adoption', aspects.digital),
    unknown('digital/software-adoption-rise', aspects.digital),
    unknown('digital/diagnosis', aspects.digital),
    unknown('digital/digital-level', aspects.digital),
    unknown('green/energy-efficiency', aspects.green),
    unknown('green/water-efficiency', aspects.green),
    direction('green/clean-energy', aspects.green),
    direction('green/retrofits', aspects.green),
    direction('green/green-factories', aspects.green),
    unknown('open-cooperation/partnerships', aspects.openCooperation),
    unknown('open-cooperation/exports', aspects.openCooperation),
    direction('open-cooperation/risk-control', aspects.openCooperation),
    unknown('governance/operator', aspects.governance),
    unknown('governance/public-services', aspects.governance),
    direction('governance/mechanism', aspects.governance),
    direction('governance/cultivation-plan', aspects.governance),
  ],
};
