import type { Standard } from '@qunxing/evaluation';
import { edition } from './edition.ts';
import { provisional, text, unset } from './provenance.ts';

const source = text(
  '《贵州省促进中小企业特色产业集群发展暂行办法》（黔工信〔2023〕14号）及官方解读',
  'Guizhou measures, Qian Gongxin [2023] No. 14, and their official interpretation',
);
const { holds, level, someOf, withoutNumber, unknown, direction } = edition(source, 'reported');
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
    holds('core-competitiveness/county-pillar'),
    unknown('core-competitiveness/policy-compliance'),
    level('core-competitiveness/niche-standing', 'province', standing),
    holds('core-competitiveness/cluster-brand', standing),
    unknown('core-competitiveness/land-area', { force: 'soft' }),
    unknown('core-competitiveness/gross-output'),
    unknown('core-competitiveness/sme-output-share'),
    unknown('core-competitiveness/leading-industry-share'),
    unknown('core-competitiveness/output-growth'),
    unknown('sme-gradient/champions', {
      id: 'sme-gradient/champions#little-giants',
      variant: provisional('reportedLittleGiants', source, separately),
    }),
    unknown('sme-gradient/champions', {
      id: 'sme-gradient/champions#single-champions',
      variant: provisional('reportedSingleChampions', source, separately),
    }),
    unknown('sme-gradient/specialised'),
    level('supply-chain/collaboration', 'met'),
    unknown('supply-chain/sharing'),
    level('supply-chain/key-link-capacity', 'met'),
    unknown('innovation/rd-growth'),
    someOf('innovation/platforms', '个'),
    unknown('innovation/joint-projects'),
    level('digital/infrastructure', 'met'),
    unknown('digital/platform-adoption'),
    unknown('digital/diagnosis'),
    withoutNumber('digital/digital-level'),
    withoutNumber('green/energy-efficiency'),
    withoutNumber('green/water-efficiency'),
    direction('green/clean-energy'),
    direction('green/retrofits'),
    direction('green/green-factories'),
    someOf('open-cooperation/partnerships', '项'),
    unknown('open-cooperation/exports'),
    direction('open-cooperation/risk-control'),
    unknown('governance/operator'),
    level('governance/public-services', 'met'),
    level('governance/mechanism', 'met'),
    direction('governance/cultivation-plan'),
  ],
};
