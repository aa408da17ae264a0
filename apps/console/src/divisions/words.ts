import type { Words } from '../language/words.ts';

/** One division: what was published about it as a whole, and its clusters. */
export const divisionWords = {
  validUntil: { zh: '有效至 {{day}}，现为', en: 'Valid until {{day}}; now ' },
  stop: { zh: '。', en: '.' },
  onlyOf: { zh: '本系统只登记', en: 'Only clusters of ' },
  onlyOfEnd: { zh: '的集群。', en: ' are recorded here.' },
  above: { zh: '上级行政区划', en: 'Divisions above' },
  published: { zh: '公开数据', en: 'Published figures' },
  publishedNote: {
    zh: '公开资料中关于{{division}}整体的 {{count}} 条数据，不属于任何一个集群：连同来源照录，供对照，不参与计算。',
    en: {
      one: '{{count}} published figure about {{division}} as a whole and no single cluster: shown with its source for comparison, never counted.',
      other:
        '{{count}} published figures about {{division}} as a whole and no single cluster: shown with their sources for comparison, never counted.',
    },
  },
  noneTitle: { zh: '没有关于{{division}}整体的公开数据', en: 'No published figures about {{division}} as a whole' },
  noneWayOut: {
    zh: '装载的公开资料只有下列行政区划的合计数：',
    en: 'The published figures that were loaded have totals of these divisions only:',
  },
  elsewhere: { zh: '也有公开数据的行政区划', en: 'Other divisions with published figures' },
  figureCount: { zh: '{{count}} 条', en: { one: '{{count}} figure', other: '{{count}} figures' } },
  nothingAnywhere: {
    zh: '还没有装载公开数据。用命令 qunxing load <文件.csv> 装载后出现在这里。',
    en: 'No published figures were loaded yet. Load some with qunxing load <file.csv>.',
  },
  clusters: { zh: '集群', en: 'Clusters' },
  clusterCount: { zh: '共 {{count}} 个集群', en: { one: '{{count}} cluster', other: '{{count}} clusters' } },
  underStandard: { zh: '按{{standard}}评价', en: 'evaluated under {{standard}}' },
  invented: { zh: '示例集群', en: 'Demonstration clusters' },
  inventedCount: {
    zh: '{{count}} 个，均为示例数据，不计入上面的集群。',
    en: {
      one: '{{count}} cluster, invented for demonstration and not counted above.',
      other: '{{count}} clusters, all invented for demonstration and not counted above.',
    },
  },
  firstOfThem: { zh: '以下列出前 {{count}} 个', en: 'the first {{count}} are shown' },
  inList: { zh: '在集群列表中查看', en: 'Open in the list of clusters' },
  noCluster: { zh: '这里还没有集群', en: 'No cluster here yet' },
  noClusterWayOut: {
    zh: '用命令 qunxing load <文件.csv> 装载公开数据后，集群会列在这里。',
    en: 'Clusters stand here once published figures are loaded with qunxing load <file.csv>.',
  },
  schemes: { zh: '其他方案公布的数值', en: 'Numbers of other schemes' },
  schemesNote: {
    zh: '其他地方和国家方案公布的门槛、权重和平均值，只供对照，不参与任何判定。',
    en: 'Thresholds, weights and means that other schemes published: for comparison only, they judge nothing.',
  },
  scheme: { zh: '方案', en: 'Scheme' },
  about: { zh: '所指', en: 'About' },
  schemeValue: { zh: '数值', en: 'Value' },
  meaning: { zh: '含义', en: 'Meaning' },
  bases: { zh: '工业基地', en: 'Industrial bases' },
  basesNote: { zh: '申报时从中选定集群所属的基地。', en: 'An application names the one to which its cluster belongs.' },
  notFoundTitle: { zh: '没有这个行政区划', en: 'There is no such division' },
  notFoundWayOut: {
    zh: '链接中的代码可能不完整（应为六位）。请从工作台或集群页面进入。',
    en: 'The code in the link may be incomplete (it has six digits). Use the home page or a cluster.',
  },
  toHome: { zh: '回到工作台', en: 'Go home' },
} as const satisfies Words;
