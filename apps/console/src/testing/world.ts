/** Signed in as the province, in a demonstration instance. */
export const viewer = {
  id: 'account-1',
  role: 'province',
  mayEvaluate: true,
  mayInvite: [],
  unreadNotifications: 0,
  name: { zh: '省级经办', en: 'Provincial officer' },
  organization: { zh: '省工信厅', en: 'Provincial department' },
  division: { code: '520000', name: '贵州省', english: 'Guizhou Province', level: 'province', parent: null },
  appointments: [
    {
      id: 'appointment-1',
      role: 'province',
      acting: true,
      organization: { zh: '省工信厅', en: 'Provincial department' },
      division: { code: '520000', name: '贵州省', english: 'Guizhou Province', level: 'province', parent: null },
    },
  ],
};

export const instance = {
  name: { zh: '群星 · 贵州省', en: 'Qunxing · Guizhou' },
  version: '0.1.0',
  demonstration: true,
  directory: false,
  publishedStandard: { key: 'national-2022' },
  demonstrationStandard: { key: 'guizhou-exercise' },
  demonstrationAccounts: [
    {
      login: 'county',
      password: 'open',
      role: 'county',
      displayName: { zh: '正安县经办', en: 'Officer of Zheng’an' },
      division: { code: '520324', name: '正安县', english: 'Zheng’an County' },
    },
  ],
};

const zunyi = { code: '520300', name: '遵义市', english: 'Zunyi City', level: 'prefecture', parent: null };
export const zhengan = { code: '520324', name: '正安县', english: 'Zheng’an County', level: 'county', parent: zunyi };
const meitan = { code: '520328', name: '湄潭县', english: 'Meitan County', level: 'county', parent: zunyi };
const divisions = [zunyi, zhengan, meitan];

const standards = [
  { key: 'national-2022', exercise: false, title: { zh: '国家标准（2022）', en: 'National standard (2022)' } },
  { key: 'guizhou-exercise', exercise: true, title: { zh: '演示标准', en: 'Exercise standard' } },
];

/** A cluster of guitar makers, met under the exercise standard unless told otherwise. */
export const aCluster = (parts: Readonly<Record<string, unknown>> = {}) => ({
  id: 'cluster-1',
  name: '正安县吉他产业集群',
  demonstration: false,
  leadingIndustry: '西乐器制造',
  figureCount: 26,
  prefecture: zunyi,
  prefectures: [zunyi],
  zone: null,
  counties: [{ lead: true, division: zhengan }],
  latestEvaluation: {
    verdict: 'met',
    provisional: false,
    known: 40,
    needed: 64,
    met: 8,
    total: 8,
    evaluatedAt: '2026-11-23T00:00:00Z',
    standard: standards[1],
  },
  ...parts,
});

/** One page that holds all of the clusters. */
export const aPage = <Node extends { readonly id: string }>(...nodes: readonly Node[]) => ({
  totalCount: nodes.length,
  edges: nodes.map((node) => ({ cursor: node.id, node })),
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
});

/** What the gateway answers in a test, by the root fields of its schema; parts replace what the test is about. */
export const aWorld = (parts: Readonly<Record<string, unknown>> = {}) => ({
  viewer,
  instance,
  standards,
  zones: [],
  divisions: ({ level }: { readonly level?: string }) => divisions.filter((one) => !level || one.level === level),
  industries: [{ key: '西乐器制造', clusters: 1, title: { zh: '西乐器制造', en: 'Musical instruments' } }],
  clusters: () => aPage(aCluster()),
  totals: {
    clusters: 1,
    recognized: 1,
    counties: 1,
    enterprises: 0,
    figures: 26,
    unusedFigures: 20,
    notEvaluated: 0,
    known: 40,
    needed: 64,
    byVerdict: [{ verdict: 'met', count: 1 }],
  },
  ...Object.fromEntries(
    ['applications', 'recommendationLists', 'deliberations', 'publicNotices'].map((lists) => [lists, () => aPage()]),
  ),
  signatures: [],
  stepsDue: [],
  countySummaries: [
    { clusters: 1, known: 40, needed: 64, byVerdict: [{ verdict: 'met', count: 1 }], division: zhengan },
  ],
  ...parts,
});
