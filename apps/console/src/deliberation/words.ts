import type { Words } from '../language/words.ts';

/** Meetings that select the clusters of a round (审议). */
export const deliberationWords = {
  emptyTitle: { zh: '还没有召开审议会议', en: 'No meeting was convened yet' },
  emptyWayOut: {
    zh: '申报完成省级审核和专家评审后，由省工信厅召开会议择优审议；会议的议程、表决和纪要列在这里。',
    en: 'Once applications were reviewed, the provincial department convenes a meeting; its agenda, votes and minutes stand here.',
  },
  convene: { zh: '召开审议会议', en: 'Convene a meeting' },
  conveneMeaning: {
    zh: '会议开始后议程即定，逐件表决；到会人数达到规定的最少人数才能开会。',
    en: 'Once the meeting has begun its agenda stands, and it votes one by one. It needs as many people as its rules ask for.',
  },
  presentNames: { zh: '到会有表决权的人员（每行一人）', en: 'Those present who vote, one a line' },
  quorum: { zh: '最少到会人数', en: 'Quorum' },
  majority: { zh: '入选条件', en: 'Majority' },
  majority_of_present: { zh: '赞成超过到会人数一半', en: 'More than half of those present' },
  two_thirds_of_present: { zh: '赞成达到到会人数三分之二', en: 'Two thirds of those present' },
  agenda: { zh: '议程', en: 'Agenda' },
  noneReady: {
    zh: '本批次没有可上会的申报：须先完成省级审核和专家评审。',
    en: 'No application of this round is ready: review and expert review come first.',
  },
  stage: { zh: '状态', en: 'State' },
  convenedAt: { zh: '召开', en: 'Begun' },
  closedAt: { zh: '办结', en: 'Closed' },
  number: { zh: '文号', en: 'Document number' },
  present: { zh: '到会', en: 'Present' },
  presentOf: {
    zh: '{{count}} 人（最少 {{quorum}} 人）',
    en: { one: '{{count}} person (quorum {{quorum}})', other: '{{count}} people (quorum {{quorum}})' },
  },
  between: { zh: '、', en: ', ' },
  resolve: { zh: '表决', en: 'Vote' },
  resolveMeaning: {
    zh: '记录对“{{name}}”的表决结果，记录后不能更改；未入选的，理由告知申报单位。',
    en: 'Records how the meeting voted on {{name}}; it cannot be changed. If it is not selected, the applicant reads the reason.',
  },
  inFavor: { zh: '赞成', en: 'In favor' },
  against: { zh: '反对', en: 'Against' },
  abstained: { zh: '弃权', en: 'Abstained' },
  votesInAll: { zh: '合计 {{sum}} 票，到会 {{present}} 人', en: '{{sum}} votes, {{present}} present' },
  votesCast: {
    zh: '赞成 {{inFavor}}，反对 {{against}}，弃权 {{abstained}}',
    en: '{{inFavor}} in favor, {{against}} against, {{abstained}} abstained',
  },
  reason: { zh: '理由', en: 'Reason' },
  nicheOtherwise: {
    zh: '细分领域（不填则沿用推荐时填写的）',
    en: 'Niche (left out: the one that the prefecture gave)',
  },
  relaxationReason: { zh: '放宽细分领域限制的理由（如有）', en: 'Reason for relaxing the rule of niches, if it is' },
  relaxationDocument: { zh: '依据文件（如有）', en: 'Document that allows it, if any' },
  relaxed: { zh: '放宽：{{reason}}（{{document}}）', en: 'Relaxed: {{reason}} ({{document}})' },
  undecided: { zh: '未表决', en: 'Not decided' },
  selected: { zh: '入选', en: 'Selected' },
  notSelected: { zh: '未入选', en: 'Not selected' },
  close: { zh: '办结会议', en: 'Close the meeting' },
  closeMeaning: {
    zh: '会议结果随即生效：{{selected}} 件入选，转入公示；{{others}} 件未入选，申报结束。此后不能更改。',
    en: 'The decision takes effect: {{selected}} selected, for the public notice; {{others}} not selected, whose applications end. It cannot be changed.',
  },
  minutes: { zh: '会议纪要', en: 'Minutes' },
} as const satisfies Words;
