import { text } from '../cluster/testing.ts';
import { aCluster } from '../testing/world.ts';

/** Two of the parts that are reviewed one by one. */
export const parts = [
  { key: 'innovation', title: text('协同创新能力较强', 'Innovation') },
  { key: 'green', title: text('绿色化发展水平较高', 'Green development') },
];

/** Something that may be done, by the verb and its wording. */
export const anAct = (verb: string, title: string) => ({ verb, title: text(title), step: text('初审') });

/** An application of the county of guitar makers, being drafted unless told otherwise. */
export const anApplication = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'application-1',
  version: 1,
  stage: { key: 'drafting', title: text('填报中', 'Being drafted') },
  since: '2026-11-20T01:00:00Z',
  handedInAt: null,
  cluster: aCluster({ demonstration: true }),
  round: { key: 'guizhou-exercise', title: text('演示批次', 'Exercise round'), standard: { key: 'guizhou-exercise' } },
  applicant: { code: '520324', name: '正安县', english: 'Zheng’an County' },
  waitsFor: [text('县（市、区）工信部门', 'county department')],
  may: [anAct('submit', '提交申报'), anAct('withdraw', '撤回')],
  parts,
  returnable: parts,
  missing: [],
  form: { year: 2024, years: [2024], closedBecause: null, openStatements: [], statements: [], sections: [] },
  formRoster: { year: 2024, open: false, total: 0, columns: [], rows: [] },
  evaluation: null,
  evidence: [],
  openEvidence: [],
  standingFindings: [],
  changes: null,
  history: [
    {
      sequence: 1,
      key: 'application.drafted',
      title: text('新建申报', 'Application begun'),
      at: '2026-11-20T01:00:00Z',
      person: text('王芳', 'Wang Fang'),
      organization: text('正安县工信部门', 'Zheng’an department'),
      words: null,
      visitedOn: null,
      remarks: [],
      hash: 'sha256:01',
    },
  ],
  ...changes,
});

/** The same after an act: in another stage, a version later. */
export const changed = (changes: Readonly<Record<string, unknown>>) => ({
  __typename: 'ApplicationChanged',
  application: anApplication({ version: 2, may: [], ...changes }),
});

/** Why nothing was done. */
export const refused = (zh: string) => ({
  __typename: 'Refused',
  code: 'APPLICATION_REASON_MISSING',
  message: text(zh),
});
