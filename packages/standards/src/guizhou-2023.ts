import type { Standard } from '@qunxing/evaluation';
import { aspects } from './aspects.ts';
import { edition } from './edition.ts';
import { provisional, text, unset } from './provenance.ts';

const source = text(
  '《贵州省促进中小企业特色产业集群发展暂行办法》（黔工信〔2023〕14号）及官方解读',
  'Guizhou measures, Qian Gongxin [2023] No. 14, and their official interpretation',
);
const { holds, level, someOf, unknown, direction } = edition(source, 'reported');
const separately = text(
  '公开数据分别列出小巨人与单项冠军，逐项显示',
  'published figures count little giants and single champions apart; each is shown',
);
const standing = { group: 'standing-or-brand' } as const;

/** Guizhou's own requirements of 2023. The official interpretation states no number, so every number is unset. */
export const guizhou2023: Standard = {
  id: 'guizhou-2023',
  title: text(
    '贵州省中小企业特色产业集群认定标准（2023）',
    'Guizhou standard for SME characteristic industrial clusters (2023)',
  ),
  document: source,
  layer: 'province',
  division: '520000',
  follows: 'national-2022',
  effective: unset(
    source,
    text('印发日为2023年4月23日；施行日期未录入', 'issued on 23 April 2023; the date of effect has not been entered'),
  ),
  exercise: false,
  requirements: [
    holds('core-competitiveness/county-pillar', aspects.coreCompetitiveness),
    unknown('core-competitiveness/policy-compliance', aspects.coreCompetitiveness),
    level('core-competitiveness/niche-standing', 'province', aspects.coreCompetitiveness, standing),
    holds('core-competitiveness/cluster-brand', aspects.coreCompetitiveness, standing),
    unknown('core-competitiveness/land-area', aspects.coreCompetitiveness, { force: 'soft' }),
    unknown('core-competitiveness/gross-output', aspects.coreCompetitiveness),
    unknown('core-competitiveness/sme-output-share', aspects.coreCompetitiveness),
    unknown('core-competitiveness/leading-industry-share', aspects.coreCompetitiveness),
    unknown('core-competitiveness/output-growth', aspects.coreCompetitiveness),
    unknown('sme-gradient/champions', aspects.smeGradient, {
      id: 'sme-gradient/champions#little-giants',
      variant: provisional('reportedLittleGiants', source, separately),
    }),
    unknown('sme-gradient/champions', aspects.smeGradient, {
      id: 'sme-gradient/champions#single-champions',
      variant: provisional('reportedSingleChampions', source, separately),
    }),
    unknown('sme-gradient/specialised', aspects.smeGradient),
    unknown('supply-chain/collaboration', aspects.supplyChain),
    unknown('supply-chain/sharing', aspects.supplyChain),
    level('supply-chain/key-link-capacity', 'met', aspects.supplyChain),
    unknown('innovation/rd-growth', aspects.innovation),
    someOf('innovation/platforms', '个', aspects.innovation),
    unknown('innovation/joint-projects', aspects.innovation),
    level('digital/infrastructure', 'met', aspects.digital),
    unknown('digital/platform-adoption', aspects.digital),
    unknown('digital/diagnosis', aspects.digital),
    unknown('digital/digital-level', aspects.digital),
    unknown('green/energy-efficiency', aspects.green),
    unknown('green/water-efficiency', aspects.green),
    direction('green/clean-energy', aspects.green),
    direction('green/retrofits', aspects.green),
    direction('green/green-factories', aspects.green),
    someOf('open-cooperation/partnerships', '项', aspects.openCooperation),
    unknown('open-cooperation/exports', aspects.openCooperation),
    direction('open-cooperation/risk-control', aspects.openCooperation),
    unknown('governance/operator', aspects.governance),
    level('governance/public-services', 'met', aspects.governance),
    level('governance/mechanism', 'met', aspects.governance),
    direction('governance/cultivation-plan', aspects.governance),
  ],
};
