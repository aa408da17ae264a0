import type { Words } from '../language/words.ts';

/** What anybody reads of public notices (公示) without signing in, and the objections (异议) that anybody may hand in. */
export const publicNoticeWords = {
  notices: { zh: '公示', en: 'Public notices' },
  noticesMeaning: {
    zh: '拟认定的中小企业特色产业集群在此公示。公示期内，任何单位和个人均可实名提出异议。',
    en: 'Clusters that are to be certified are published here. During the days of a notice anybody may object, under their real name.',
  },
  noticeTitle: { zh: '公示 {{number}}', en: 'Public notice {{number}}' },
  none: { zh: '目前没有公示', en: 'There is no notice at present' },
  noneWayOut: {
    zh: '审议通过的集群名单将在此公示，请以后再来查看。',
    en: 'The clusters that are selected will be published here; come back later.',
  },
  unknown: { zh: '没有这份公示', en: 'There is no such notice' },
  unknownWayOut: { zh: '请从公示列表中打开。', en: 'Open one from the list of notices.' },
  toNotices: { zh: '查看全部公示', en: 'All notices' },
  more: { zh: '更早的公示', en: 'Earlier notices' },
  signIn: { zh: '单位登录', en: 'Sign in' },
  pages: { zh: '公众页面', en: 'Public pages' },
  open: { zh: '正在公示', en: 'Open to objections' },
  ahead: { zh: '尚未开始', en: 'Not yet begun' },
  over: { zh: '公示期已满', en: 'Ended' },
  window: { zh: '公示期', en: 'Days of the notice' },
  period: {
    zh: '{{firstDay}} 至 {{lastDay}}，共 {{count}} 个工作日',
    en: {
      one: '{{firstDay}} to {{lastDay}}, {{count}} working day',
      other: '{{firstDay}} to {{lastDay}}, {{count}} working days',
    },
  },
  countedBy: {
    zh: '工作日按国务院办公厅放假安排计算（日历 {{calendar}}）',
    en: 'Working days by the calendar {{calendar}}',
  },
  members: { zh: '公示名单', en: 'To be certified' },
  memberCount: { zh: '{{count}} 个集群', en: { one: '{{count}} cluster', other: '{{count}} clusters' } },
  applicant: { zh: '申报主体：{{name}}', en: 'Applicant: {{name}}' },
  counties: { zh: '所在县（市、区）：{{names}}', en: 'Counties: {{names}}' },
  industry: { zh: '主导产业：{{name}}', en: 'Leading industry: {{name}}' },
  between: { zh: '、', en: ', ' },
  how: { zh: '如何提出异议', en: 'How to object' },
  howWhen: {
    zh: '在公示期内提出；期满后提出的不再作为公示异议受理。',
    en: 'Within the days of the notice; what comes later is no objection to it any more.',
  },
  howWho: {
    zh: '写明真实姓名或单位名称、联系方式，匿名的不予受理。',
    en: 'With your real name, or that of your organization, and a way to reach you; nothing anonymous is looked into.',
  },
  howWhat: {
    zh: '针对名单中的一个集群，写明事实和理由，并附证明材料或可核查的线索。',
    en: 'Against one cluster of the list, with facts and grounds, and evidence or what can be checked.',
  },
  howThen: {
    zh: '提交后得到回执号，凭回执号查询处理情况。受理后只暂停被异议的集群。',
    en: 'You get a receipt, with which you can ask how it stands. Once admitted, it holds up the one cluster that it concerns.',
  },
  howPrivate: {
    zh: '姓名、联系方式和附件仅供核查人员查阅，每次查阅均留有记录，不向被异议方和社会公开。',
    en: 'Name, contact and files are for those who check the objection; each reading is recorded, and neither the cluster nor the public is told.',
  },
  object: { zh: '提出异议', en: 'Object' },
  member: { zh: '对哪个集群提出异议', en: 'Which cluster' },
  choose: { zh: '请选择', en: 'Choose one' },
  grounds: { zh: '事实和理由', en: 'Facts and grounds' },
  evidence: { zh: '证明材料或线索（每行一件）', en: 'Evidence, or what can be checked, one a line' },
  files: { zh: '附件（可不传）', en: 'Files (optional)' },
  filesMeaning: {
    zh: '最多 3 个，每个不超过 8 MB；PDF、OFD、Word、Excel 或图片。请勿上传涉密内容。',
    en: 'Three at most, 8 MB each: PDF, OFD, Word, Excel or images. Upload nothing that is a state secret.',
  },
  name: { zh: '真实姓名或单位名称', en: 'Real name, or name of your organization' },
  contact: { zh: '联系方式（电话或邮箱）', en: 'How to reach you (telephone or e-mail)' },
  send: { zh: '提交异议', en: 'Hand in the objection' },
  sending: { zh: '正在提交', en: 'Handing in' },
  unreachable: {
    zh: '网络中断，尚不能确定是否已提交。您填写的内容仍在页面上，请重新提交，不会重复登记。',
    en: 'The connection broke off, so it is not known whether it arrived. What you filled in is still here: hand it in again, it is taken once.',
  },
  taken: { zh: '异议已登记', en: 'The objection is taken in' },
  receipt: { zh: '回执号', en: 'Receipt' },
  receiptMeaning: {
    zh: '请记下回执号：它只显示这一次，凭它查询处理情况。',
    en: 'Write the receipt down: it is shown this once, and with it you can ask how the objection stands.',
  },
  askState: { zh: '查询异议', en: 'Ask about an objection' },
  askMeaning: {
    zh: '输入提交时得到的回执号。',
    en: 'Enter the receipt that you got when you handed it in.',
  },
  ask: { zh: '查询', en: 'Ask' },
  noSuch: {
    zh: '没有这个回执号。请核对后重新输入。',
    en: 'There is no such receipt. Check it and enter it again.',
  },
  state: { zh: '处理情况', en: 'How it stands' },
  against: { zh: '被异议的集群', en: 'Against' },
  filedAt: { zh: '提交时间', en: 'Handed in' },
  reason: { zh: '理由', en: 'Reason' },
} as const satisfies Words;
