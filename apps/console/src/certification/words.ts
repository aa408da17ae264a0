import type { Words } from '../language/words.ts';

/** The register of certified clusters (认定名录), and how they come on it. */
export const certificationWords = {
  emptyTitle: { zh: '认定名录还是空的', en: 'The register is empty' },
  emptyWayOut: {
    zh: '公示无异议的集群由省工信厅认定并公布后，列在这里，并注明有效期。',
    en: 'Clusters stand here with their term once the provincial department has certified and announced them.',
  },
  waiting: { zh: '待认定、待公布', en: 'To be certified or announced' },
  certify: { zh: '认定', en: 'Certify' },
  certifyMeaning: {
    zh: '认定“{{name}}”为特色产业集群，有效期按办法计算；认定后公布。',
    en: 'Certifies {{name}}, for the term that the procedure sets; it is announced afterwards.',
  },
  announce: { zh: '公布', en: 'Announce' },
  announceMeaning: {
    zh: '公布下列 {{count}} 个已认定的集群，公布后列入认定名录。',
    en: {
      one: 'Announces this certified cluster, which then stands in the register.',
      other: 'Announces these {{count}} certified clusters, which then stand in the register.',
    },
  },
  announced: { zh: '公布名单', en: 'Announced' },
  certifiedNotAnnounced: {
    zh: '已认定 {{count}} 个，尚未公布',
    en: { one: '{{count}} certified, not announced', other: '{{count}} certified, not announced' },
  },
  between: { zh: '、', en: ', ' },
  number: { zh: '文号', en: 'Document number' },
  cluster: { zh: '集群', en: 'Cluster' },
  counties: { zh: '所在地', en: 'Counties' },
  round: { zh: '批次', en: 'Round' },
  notFoundTitle: { zh: '没有这项认定', en: 'There is no such certification' },
  notFoundWayOut: {
    zh: '链接可能不完整，或该认定尚未公布。请从认定名录进入。',
    en: 'The link may be incomplete, or it was not announced yet. Use the register.',
  },
  toApplication: { zh: '查看申报', en: 'The application' },
  toRegister: { zh: '认定名录', en: 'The register' },
  certifiedOn: { zh: '认定日期', en: 'Certified on' },
  term: { zh: '有效期', en: 'Valid' },
  before: { zh: '{{day}} 前有效', en: 'before {{day}}' },
  termOpen: { zh: '办法未明确', en: 'not settled by the procedure' },
  announcedOn: {
    zh: '{{number}}，{{day}} 公布，{{count}} 个',
    en: {
      one: '{{number}}, announced {{day}}, {{count}} cluster',
      other: '{{number}}, announced {{day}}, {{count}} clusters',
    },
  },
} as const satisfies Words;
