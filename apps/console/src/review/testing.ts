import { text } from '../cluster/testing.ts';
import { aCluster, aPage } from '../testing/world.ts';

const levels = [
  { value: 'partial', title: text('部分具备', 'Partial'), anchor: text('章程未定', 'no charter') },
  { value: 'met', title: text('具备', 'Met'), anchor: text('有章程和运行记录', 'a charter and records') },
];

/** One of the two items that are judged. */
const anItem = (key: string, title: string) => ({
  criterion: { key: 'governance', hash: 'sha256:g', title: text('治理和服务能力较强', 'Governance') },
  item: { key, title: text(title), help: text('认定标准（八）'), options: levels },
});

/** A seat that is assigned unless told otherwise; who sits on it is not told. */
export const aSeat = (number: number, changes: Readonly<Record<string, unknown>> = {}) => ({
  ...{ number, own: false, state: 'assigned', at: null, expert: null, reason: null },
  ...{ name: null, organization: null, judgements: null },
  ...changes,
});

/** Both items at one level, as an expert hands them in. */
export const judged = (level: string) => ({
  state: 'judged',
  at: '2026-11-22T01:00:00Z',
  judgements: ['mechanism', 'services'].map((item) => ({ item, level, reason: `${level} 的理由` })),
});

/** A panel of two, one of whom is the person who asks, unless told otherwise. */
export const aPanel = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'panel-1',
  version: 3,
  stage: 'open',
  since: '2026-11-20T01:00:00Z',
  may: ['judge', 'recuse'],
  obstacle: null,
  items: [anItem('mechanism', '治理机制评判'), anItem('services', '服务体系评判')],
  seats: [aSeat(1, { own: true }), aSeat(2)],
  outcome: [],
  ...changes,
});

/** An application that experts judge. */
export const aReview = (panel: unknown, changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'application-1',
  since: '2026-11-20T01:00:00Z',
  mayAssignExperts: false,
  stage: { key: 'reviewed', title: text('省级审核通过') },
  round: { key: 'guizhou-exercise', standard: { key: 'guizhou-exercise' } },
  cluster: aCluster({ demonstration: true }),
  evaluation: null,
  evidence: [],
  openEvidence: [],
  panel,
  ...changes,
});

/** A page of panels, each with its application. */
export const panels = (...of: readonly { readonly id: string }[]) =>
  aPage(...of.map((panel) => ({ ...panel, application: aReview(null) })));
