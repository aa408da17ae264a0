import { defineMetric } from '@qunxing/criterion';
import { countyPillarDeclaration } from './items.ts';

/** Whether the leading industry is a pillar or speciality of its county, as declared with evidence. */
export const countyPillar = defineMetric({
  id: 'core-competitiveness/county-pillar',
  title: { 'zh-CN': '县域支柱或特色产业', en: 'Pillar or speciality of the county' },
  help: {
    'zh-CN': '主导产业为所在县域的支柱产业或特色产业，由申报县申报并附依据。',
    en: 'The leading industry is a pillar or speciality of its county, declared by the applicant with evidence.',
  },
  basis: '认定标准（一）',
  value: countyPillarDeclaration,
});
