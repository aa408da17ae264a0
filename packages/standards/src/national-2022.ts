import type { Standard } from '@qunxing/evaluation';
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
    holds('core-competitiveness/county-pillar'),
    holds('core-competitiveness/policy-compliance'),
    level('core-competitiveness/niche-standing', 'nation'),
    holds('core-competitiveness/cluster-brand'),
    usuallyAtMost('core-competitiveness/land-area', '100', '平方公里'),
    atLeast('core-competitiveness/gross-output', '40', '亿元'),
    atLeast('core-competitiveness/sme-output-share', '70', '%'),
    moreThan('core-competitiveness/leading-industry-share', '70', '%'),
    moreThan('core-competitiveness/output-growth', '10', '%/年'),
    atLeast('sme-gradient/champions', '1', '家', {
      ...gradient,
      id: 'sme-gradient/champions#little-giants',
      variant: provisional('reportedLittleGiants', source, separately),
    }),
    atLeast('sme-gradient/champions', '1', '家', {
      ...gradient,
      id: 'sme-gradient/champions#single-champions',
      variant: provisional('reportedSingleChampions', source, separately),
    }),
    atLeast('sme-gradient/specialised', '10', '家', {
      ...gradient,
      parameters: { titles: official(['specialised-sme', 'innovative-sme', 'high-tech'], source) },
    }),
    unknown('supply-chain/collaboration'),
    unknown('supply-chain/sharing'),
    unknown('supply-chain/key-link-capacity'),
    unknown('innovation/rd-growth'),
    unknown('innovation/platforms'),
    unknown('innovation/joint-projects'),
    unknown('innovation/standards'),
    unknown('innovation/invention-patents'),
    unknown('digital/infrastructure'),
    unknown('digital/platform-adoption'),
    unknown('digital/software-adoption-rise'),
    unknown('digital/diagnosis'),
    unknown('digital/digital-level'),
    unknown('green/energy-efficiency'),
    unknown('green/water-efficiency'),
    direction('green/clean-energy'),
    direction('green/retrofits'),
    direction('green/green-factories'),
    unknown('open-cooperation/partnerships'),
    unknown('open-cooperation/exports'),
    direction('open-cooperation/risk-control'),
    unknown('governance/operator'),
    unknown('governance/public-services'),
    direction('governance/mechanism'),
    direction('governance/cultivation-plan'),
  ],
};
