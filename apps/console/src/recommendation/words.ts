import type { Words } from '../language/words.ts';

/** A prefecture's recommendation list (推荐汇总表) and what is done with it. */
export const recommendationWords = {
  all: { zh: '全部推荐汇总表', en: 'All recommendation lists' },
  listOf: { zh: '推荐汇总表 · {{round}}', en: 'Recommendation list · {{round}}' },
  division: { zh: '市（州）', en: 'Prefecture' },
  round: { zh: '批次', en: 'Round' },
  stage: { zh: '状态', en: 'State' },
  number: { zh: '文号', en: 'Document number' },
  sendBy: { zh: '报送期限', en: 'To be sent' },
  sentOn: { zh: '报送日期', en: 'Sent on' },
  countUnit: { zh: '个', en: 'clusters' },
  emptyTitle: { zh: '这里将列出推荐汇总表', en: 'Recommendation lists will stand here' },
  emptyPrefecture: {
    zh: '目前没有开放的批次。批次开放后，可在此新建本市（州）的推荐汇总表。',
    en: 'No round is open. Once one is, the list of your prefecture is begun here.',
  },
  emptyAbove: {
    zh: '各市（州）报送推荐汇总表后列在这里。',
    en: 'The lists stand here once prefectures have sent them.',
  },
  noListYet: { zh: '{{round}}：本市（州）还没有推荐汇总表。', en: '{{round}}: your prefecture has no list yet.' },
  openList: { zh: '新建推荐汇总表', en: 'Begin the list' },
  notFoundTitle: { zh: '没有这份推荐汇总表', en: 'There is no such list' },
  notFoundWayOut: {
    zh: '可能尚未新建或报送，或不在您的辖区内。请从推荐汇总表列表进入。',
    en: 'It may not have been begun or sent, or lies outside your division. Use the list of lists.',
  },
  used: { zh: '已列入 {{used}} 个，名额 {{most}} 个', en: '{{used}} of {{most}} places taken' },
  usedUnbounded: {
    zh: '已列入 {{count}} 个',
    en: { one: '{{count}} cluster listed', other: '{{count}} clusters listed' },
  },
  left: {
    zh: '还可推荐 {{count}} 个',
    en: { one: '{{count}} more may be recommended', other: '{{count}} more may be recommended' },
  },
  noneLeft: { zh: '名额已满：移出一个后才能再推荐', en: 'all are taken: take one off to recommend another' },
  tooFew: {
    zh: '至少 {{least}} 个，还差 {{count}} 个',
    en: { one: 'at least {{least}}: {{count}} is missing', other: 'at least {{least}}: {{count}} are missing' },
  },
  comma: { zh: '，', en: '; ' },
  notYet: { zh: '暂不能报送：{{why}}', en: 'It cannot be sent yet: {{why}}' },
  members: { zh: '已列入的集群', en: 'On the list' },
  noMembers: { zh: '还没有列入集群', en: 'No cluster is on the list' },
  noMembersWayOut: {
    zh: '从可推荐的集群中点“推荐”，即列入名单末位。',
    en: 'Choose “Recommend” for one of those beside; it comes at the end of the list.',
  },
  orderChanged: { zh: '名次已调整，尚未保存。', en: 'The order was changed and is not kept yet.' },
  orderBack: { zh: '恢复原名次', en: 'As it was' },
  orderKeep: { zh: '保存名次', en: 'Keep the order' },
  unanswered: {
    zh: '没有收到服务器的答复。请再试一次；同一次办理不会重复生效。',
    en: 'The server did not answer. Try again: it takes effect once only.',
  },
  candidates: { zh: '未列入的集群', en: 'Not on the list' },
  noCandidates: { zh: '没有其他在办的申报', en: 'No other application is under way' },
  noCandidatesWayOut: {
    zh: '辖区内的申报受理、初审并完成实地核查后，可在此推荐。',
    en: 'Applications of your division stand here once they were handed in; they can be recommended after the on-site verification.',
  },
  freeing: { zh: '移出“{{names}}”即可腾出位置。', en: 'Taking off {{names}} would make room.' },
  or: { zh: '”或“', en: ' or ' },
  inNiche: { zh: '细分领域：{{niche}}', en: 'Niche: {{niche}}' },
  relaxed: { zh: '放宽：{{reason}}（{{document}}）', en: 'Relaxed: {{reason}} ({{document}})' },
  recommend: { zh: '推荐', en: 'Recommend' },
  recommendMeaning: {
    zh: '将“{{name}}”列入推荐汇总表末位，占用一个名额；报送前可以调整名次或移出。',
    en: 'Puts {{name}} at the end of the list and takes one place; until the list is sent it can be moved or taken off.',
  },
  niche: { zh: '细分领域', en: 'Niche' },
  nicheTaken: {
    zh: '该细分领域已由“{{holder}}”占用。依文件可以放宽的，请填写理由和依据；否则请先移出对方。',
    en: 'This niche is taken by {{holder}}. If a document relaxes the rule, give the reason and the document; otherwise take that one off first.',
  },
  relaxationReason: { zh: '放宽理由', en: 'Reason for the relaxation' },
  relaxationDocument: { zh: '依据文件', en: 'Document that allows it' },
  takeOff: { zh: '移出', en: 'Take off' },
  takeOffMeaning: {
    zh: '将“{{name}}”移出推荐汇总表，名额随即空出；理由记入办理过程。',
    en: 'Takes {{name}} off the list; its place is free at once, and the reason goes into the history.',
  },
  reason: { zh: '理由', en: 'Reason' },
  submit: { zh: '报送推荐汇总表', en: 'Send the list' },
  submitMeaning: {
    zh: '下列 {{count}} 个集群按此名次报送省工信厅，申报随之转省级审核；报送后不能再改。',
    en: {
      one: 'This cluster is sent to the provincial department, whose review begins; the list changes no more.',
      other:
        'These {{count}} clusters are sent to the provincial department in this order, and its review begins; the list changes no more.',
    },
  },
  whatIsSent: { zh: '报送内容', en: 'What is sent' },
  grip: {
    zh: '“{{name}}”的名次：第 {{place}} 位，共 {{count}} 位。按上下方向键移动',
    en: {
      one: 'Rank of {{name}}: {{place}} of {{count}}. Arrow keys move it',
      other: 'Rank of {{name}}: {{place}} of {{count}}. Arrow keys move it',
    },
  },
  moveUp: { zh: '“{{name}}”上移一位', en: 'Move {{name}} up' },
  moveDown: { zh: '“{{name}}”下移一位', en: 'Move {{name}} down' },
  movedTo: { zh: '“{{name}}”移至第 {{place}} 位', en: '{{name}} is now number {{place}}' },
} as const satisfies Words;
