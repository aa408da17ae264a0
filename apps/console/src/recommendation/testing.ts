import { anApplication } from '../application/testing.ts';
import { text } from '../cluster/testing.ts';
import { aCluster } from '../testing/world.ts';

/** An application of a cluster by its name. */
const applied = (id: string, name: string) =>
  anApplication({
    id,
    stage: { key: 'verified', title: text('已实地核查') },
    cluster: aCluster({ id: `cluster-of-${id}`, name, demonstration: true }),
  });

/** A cluster on a list, in a niche of its own unless told otherwise. */
export const aMember = (id: string, name: string, changes: Readonly<Record<string, unknown>> = {}) => ({
  place: 1,
  niche: name,
  relaxation: null,
  recommendedAt: '2026-11-20T01:00:00Z',
  obstacle: null,
  application: applied(id, name),
  ...changes,
});

/** A cluster that could come on a list. */
export const aCandidate = (id: string, name: string, changes: Readonly<Record<string, unknown>> = {}) => ({
  niche: name,
  obstacle: null,
  freeing: [],
  application: applied(id, name),
  ...changes,
});

const verbs = ['recommend', 'takeOff', 'rank', 'submitRecommendationList'];

/** The list of 遵义市, being drawn up, as the prefecture itself sees it. */
export const aList = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'list-1',
  version: 3,
  number: null,
  stage: { key: 'open', title: text('编制中', 'Being drawn up') },
  openedAt: '2026-11-20T01:00:00Z',
  submittedAt: null,
  division: { code: '520300', name: '遵义市', english: 'Zunyi City' },
  round: {
    key: 'guizhou-exercise',
    title: text('演示批次', 'Exercise round'),
    opensOn: { value: '2024-01-01' },
    closesOn: { value: '2099-12-31' },
  },
  quota: { used: 2, least: 2, most: 5 },
  may: verbs.map((verb) => ({ verb, title: text(verb) })),
  obstacle: null,
  members: [aMember('application-1', '正安吉他'), aMember('application-2', '湄潭茶业')],
  candidates: [aCandidate('application-3', '仁怀酱酒')],
  history: [
    {
      sequence: 1,
      key: 'recommendation-list.opened',
      title: text('新建推荐汇总表'),
      at: '2026-11-20T01:00:00Z',
      person: text('李强'),
      organization: text('遵义市工信部门'),
      hash: 'sha256:01',
    },
  ],
  ...changes,
});

/** The same after an act. */
export const listChanged = (changes: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'RecommendationListChanged',
  list: aList({ version: 4, ...changes }),
});
