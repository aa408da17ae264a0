import type { Localized } from '@qunxing/criterion';
import { text } from './provenance.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八'] as const;

const aspect = (position: number, zh: string, en: string): Localized =>
  text(`认定标准（${numerals[position - 1]}）${zh}`, `Certification standard (${position}) ${en}`);

/** The clause of a standard that each of the eight aspects stands in, by criterion; the order is that of the national and Guizhou texts. */
const clauses: Readonly<Record<string, Localized>> = {
  'core-competitiveness': aspect(1, '核心竞争力', 'core competitiveness'),
  'sme-gradient': aspect(2, '优质中小企业梯度培育', 'gradient of premium SMEs'),
  'supply-chain': aspect(3, '产业链供应链协作', 'supply-chain collaboration'),
  innovation: aspect(4, '协同创新', 'collaborative innovation'),
  digital: aspect(5, '数字化转型', 'digital transformation'),
  green: aspect(6, '绿色化发展', 'green development'),
  'open-cooperation': aspect(7, '开放合作', 'open cooperation'),
  governance: aspect(8, '治理和服务', 'governance and services'),
};

/** The clause of the aspect that a metric belongs to: the first part of its id is the criterion. */
export const clauseOf = (metric: string): Localized => {
  const clause = clauses[metric.split('/')[0] ?? ''];
  if (clause === undefined) throw new Error(`${metric} belongs to none of the eight aspects`);
  return clause;
};
