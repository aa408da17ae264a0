import type { Words } from '../language/words.ts';

/** Public notices (公示) and the objections to their members (异议). */
export const noticeWords = {
  emptyTitle: { zh: '还没有公示', en: 'There is no notice yet' },
  emptyWayOut: {
    zh: '审议会议办结后，由省工信厅将入选集群在此公示；公示期内可提出异议。',
    en: 'Once a meeting is closed, the provincial department publishes those that it selected; during the notice objections may be made.',
  },
  publishNotice: { zh: '发布公示', en: 'Publish a notice' },
  publishMeaning: {
    zh: '发布后名单即定，不能增减；截止日按工作日历自动计算。',
    en: 'Once published the list is frozen; the last day is counted on the working-day calendar.',
  },
  number: { zh: '文号', en: 'Document number' },
  firstDay: { zh: '公示首日', en: 'First day' },
  members: { zh: '公示名单', en: 'To be certified' },
  noneSelected: {
    zh: '本批次没有待公示的集群：审议入选并办结会议后可以公示。',
    en: 'No cluster of this round is to be published: a meeting selects them first.',
  },
  days: { zh: '公示日', en: 'Days of the notice' },
  dayOf: { zh: '第 {{place}} 日', en: 'Day {{place}}' },
  rest: { zh: '休', en: 'off' },
  period: {
    zh: '{{firstDay}} 至 {{lastDay}}，{{count}} 个工作日',
    en: {
      one: '{{firstDay}} to {{lastDay}}, {{count}} working day',
      other: '{{firstDay}} to {{lastDay}}, {{count}} working days',
    },
  },
  countedBy: { zh: '工作日历 {{calendar}}', en: 'calendar {{calendar}}' },
  closeNotice: { zh: '办结公示', en: 'Close the notice' },
  closeMeaning: {
    zh: '无异议的集群转入认定；被异议暂停的继续处理，异议成立的不予认定。',
    en: 'Those without an objection go on to certification; those held up stay so until their objections are decided.',
  },
  object: { zh: '登记异议', en: 'Take in an objection' },
  objectMeaning: {
    zh: '登记公示期内收到的实名异议。姓名和联系方式只供核查人员查阅，不向被异议方和社会公开。',
    en: 'Takes in an objection made under a real name during the notice. Name and contact are for those who check it only.',
  },
  against: { zh: '被异议的集群', en: 'Against' },
  grounds: { zh: '事实和理由', en: 'Facts and grounds' },
  evidence: { zh: '证明材料：', en: 'Evidence:' },
  evidenceLines: { zh: '证明材料（每行一件）', en: 'Evidence, one a line' },
  objector: { zh: '异议人：', en: 'Objector:' },
  handedIn: { zh: '附件（打开将被记录）：', en: 'Files (opening one is recorded):' },
  publicPage: { zh: '公众页面', en: 'Public page' },
  objectorName: { zh: '异议人姓名或单位', en: 'Real name of who objects' },
  objectorContact: { zh: '联系方式', en: 'How to reach them' },
  objections: { zh: '异议', en: 'Objections' },
  objectionCount: { zh: '异议 {{count}} 件', en: { one: '{{count}} objection', other: '{{count}} objections' } },
  showObjectors: { zh: '查阅异议人（查阅将被记录）', en: 'Show who objects (that is recorded)' },
  filedAt: { zh: '{{when}} 登记', en: 'taken in {{when}}' },
  between: { zh: '、', en: ', ' },
  judge: { zh: '判断是否受理', en: 'Judge admissibility' },
  judgeMeaning: {
    zh: '受理后只暂停被异议的集群，其余不受影响；不予受理的，须写明理由。',
    en: 'Admitted, it holds up the one cluster that it concerns and no other; if it is not, give the reason.',
  },
  admit: { zh: '受理', en: 'Admissible' },
  anonymous: { zh: '匿名', en: 'Anonymous' },
  late: { zh: '逾期', en: 'Late' },
  unverifiable: { zh: '无法核实', en: 'Unverifiable' },
  decide: { zh: '作出处理决定', en: 'Decide' },
  decideMeaning: {
    zh: '异议成立，该集群不予认定，申报结束；异议不成立，该集群恢复公示或转入认定。',
    en: 'Upheld, the cluster is struck off and its application ends; dismissed, it goes on.',
  },
  dismissed: { zh: '异议不成立', en: 'Dismissed' },
  upheld: { zh: '异议成立', en: 'Upheld' },
  reason: { zh: '理由', en: 'Reason' },
} as const satisfies Words;
