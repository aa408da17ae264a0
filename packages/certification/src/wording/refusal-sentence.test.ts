import { describe, expect, test } from 'vitest';
import type { Refusal } from '../refusal.ts';
import { anIncident } from '../testing.ts';
import type { Names } from './names.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { text } from './text.ts';

const named = (zh: string, en: string) => (id: string) => text(`${zh}${id}`, `${en} ${id}`);

const names: Names = {
  division: named('县', 'county'),
  round: named('批次', 'round'),
  application: named('集群', 'cluster'),
  person: named('专家', 'expert'),
  item: named('填报项', 'item'),
  part: named('部分', 'part'),
  requirement: named('条件', 'requirement'),
  procedureValue: named('办法值', 'value'),
  incident: ({ id }) => named('事件', 'incident')(id),
};

/** One of each code at least; a code that is missing does not compile. */
const refusals: {
  readonly [Code in Refusal['code']]: readonly Extract<Refusal, { code: Code }>[];
} = {
  APPLICATION_OUT_OF_TURN: [{ code: 'APPLICATION_OUT_OF_TURN', verb: 'accept', stage: 'accepted' }],
  APPLICATION_OTHER_OFFICE: [
    { code: 'APPLICATION_OTHER_OFFICE', verb: 'accept', offices: ['prefecture'] },
    { code: 'APPLICATION_OTHER_OFFICE', verb: 'accept', offices: [] },
  ],
  APPLICATION_OTHER_DIVISION: [{ code: 'APPLICATION_OTHER_DIVISION', verb: 'accept', applicant: '520324' }],
  APPLICATION_OWN_SUBMISSION: [{ code: 'APPLICATION_OWN_SUBMISSION', verb: 'review' }],
  APPLICATION_EXISTS: [{ code: 'APPLICATION_EXISTS', application: 'application-1', stage: 'returned' }],
  APPLICATION_REASON_MISSING: [{ code: 'APPLICATION_REASON_MISSING', verb: 'decline' }],
  ROUND_WITHOUT_WINDOW: [{ code: 'ROUND_WITHOUT_WINDOW', round: '2023' }],
  ROUND_NOT_YET_OPEN: [{ code: 'ROUND_NOT_YET_OPEN', round: '2023', opensOn: '2023-04-24' }],
  ROUND_CLOSED: [{ code: 'ROUND_CLOSED', round: '2023', closedOn: '2023-06-05' }],
  ROUND_UNDECIDED: [
    {
      code: 'ROUND_UNDECIDED',
      round: '2023',
      undecided: [
        { in: 'standard', id: 'green/retrofits' },
        { in: 'procedure', id: 'lookBackBasis' },
        { in: 'procedure', id: 'acceptance' },
        { in: 'procedure', id: 'applicant' },
        { in: 'round', id: 'opensOn' },
      ],
    },
  ],
  ROUND_FOR_EXERCISE: [
    { code: 'ROUND_FOR_EXERCISE', exercise: true },
    { code: 'ROUND_FOR_EXERCISE', exercise: false },
  ],
  APPLICANT_OTHER_COUNTY: [{ code: 'APPLICANT_OTHER_COUNTY', lead: '520324' }],
  APPLICANT_UNDECIDED: [
    { code: 'APPLICANT_UNDECIDED', counties: ['520324'], why: 'missing' },
    { code: 'APPLICANT_UNDECIDED', counties: ['520324', '520325'], why: 'tied' },
  ],
  APPLICANT_OTHER_DIVISION: [
    { code: 'APPLICANT_OTHER_DIVISION', division: '520300', counties: ['520621'] },
    { code: 'APPLICANT_OTHER_DIVISION', division: null, counties: ['520621'] },
  ],
  COUNTIES_NOT_ADJACENT: [{ code: 'COUNTIES_NOT_ADJACENT', parts: [['520324', '520325'], ['520382']] }],
  COUNTIES_ADJACENCY_UNCONFIRMED: [{ code: 'COUNTIES_ADJACENCY_UNCONFIRMED', pairs: [['520324', '520325']] }],
  COUNTY_UNKNOWN: [{ code: 'COUNTY_UNKNOWN', given: '520399' }],
  COUNTY_TWICE: [{ code: 'COUNTY_TWICE', county: '520281' }],
  CLUSTER_WITHOUT_COUNTY: [{ code: 'CLUSTER_WITHOUT_COUNTY' }],
  CLUSTER_NOT_ELIGIBLE: [
    {
      code: 'CLUSTER_NOT_ELIGIBLE',
      on: '2023-05-10',
      problems: [
        { incident: anIncident({ id: '一' }), why: 'bars' },
        { incident: anIncident({ id: '二' }), why: 'grade-missing' },
        { incident: anIncident({ id: '三' }), why: 'look-back-undecided' },
      ],
    },
  ],
  SUBMISSION_BLANKS_UNEXPLAINED: [{ code: 'SUBMISSION_BLANKS_UNEXPLAINED', items: ['profile/exports'] }],
  RETURN_NAMES_NOTHING: [{ code: 'RETURN_NAMES_NOTHING' }],
  RETURN_WITHOUT_COMMENT: [{ code: 'RETURN_WITHOUT_COMMENT', part: 'B' }],
  PART_UNKNOWN: [{ code: 'PART_UNKNOWN', part: 'Z' }],
  FINDINGS_MISSING: [{ code: 'FINDINGS_MISSING', step: 'preliminary-review', parts: ['B', 'C'] }],
  FINDINGS_DOUBTFUL: [{ code: 'FINDINGS_DOUBTFUL', step: 'verification', parts: ['B'] }],
  VERIFICATION_OUTSIDE_ITS_TIME: [
    { code: 'VERIFICATION_OUTSIDE_ITS_TIME', visitedOn: '2023-05-01', from: '2023-05-10', to: '2023-05-20' },
  ],
  VERIFICATION_CHECKS_NOTHING: [{ code: 'VERIFICATION_CHECKS_NOTHING' }],
  LIST_OTHER_OFFICE: [
    { code: 'LIST_OTHER_OFFICE', step: 'recommendation', offices: ['prefecture'] },
    { code: 'LIST_OTHER_OFFICE', step: 'spot-check', offices: [] },
  ],
  LIST_OTHER_DIVISION: [{ code: 'LIST_OTHER_DIVISION', step: 'recommendation', division: '520600' }],
  LIST_CLOSED: [{ code: 'LIST_CLOSED', step: 'recommendation' }],
  LIST_EMPTY: [{ code: 'LIST_EMPTY', step: 'deliberation' }],
  LIST_NUMBER_MISSING: [{ code: 'LIST_NUMBER_MISSING', step: 'announcement' }],
  LIST_REASON_MISSING: [{ code: 'LIST_REASON_MISSING', step: 'public-notice' }],
  MEMBER_UNKNOWN: [{ code: 'MEMBER_UNKNOWN', step: 'certification', application: '1' }],
  MEMBER_TWICE: [{ code: 'MEMBER_TWICE', step: 'expert-review', application: '1' }],
  MEMBER_ELSEWHERE: [{ code: 'MEMBER_ELSEWHERE', step: 'deliberation', application: 'application-1' }],
  MEMBER_NOT_READY: [{ code: 'MEMBER_NOT_READY', step: 'recommendation', application: '1', stage: 'accepted' }],
  MEMBER_NOT_ELIGIBLE: [
    {
      code: 'MEMBER_NOT_ELIGIBLE',
      step: 'deliberation',
      application: '1',
      on: '2023-07-10',
      problems: [{ incident: anIncident(), why: 'bars' }],
    },
  ],
  RECOMMENDATION_LIST_EXISTS: [{ code: 'RECOMMENDATION_LIST_EXISTS', list: 'list-1' }],
  RECOMMENDATION_QUOTA_EXHAUSTED: [{ code: 'RECOMMENDATION_QUOTA_EXHAUSTED', quota: 5 }],
  RECOMMENDATION_TOO_FEW: [{ code: 'RECOMMENDATION_TOO_FEW', least: 2, members: 1 }],
  RECOMMENDATION_NICHE_MISSING: [{ code: 'RECOMMENDATION_NICHE_MISSING', application: '1' }],
  RECOMMENDATION_NICHE_TAKEN: [{ code: 'RECOMMENDATION_NICHE_TAKEN', niche: '吉他', by: '1' }],
  RECOMMENDATION_RELAXATION_UNDOCUMENTED: [{ code: 'RECOMMENDATION_RELAXATION_UNDOCUMENTED', application: '1' }],
  RECOMMENDATION_RANKING_INCOMPLETE: [{ code: 'RECOMMENDATION_RANKING_INCOMPLETE', missing: ['1', '2'] }],
  NOTICE_LENGTH_UNSET: [{ code: 'NOTICE_LENGTH_UNSET' }],
  NOTICE_FIRST_DAY_PAST: [{ code: 'NOTICE_FIRST_DAY_PAST', firstDay: '2023-07-27', today: '2023-07-28' }],
  NOTICE_STILL_RUNNING: [{ code: 'NOTICE_STILL_RUNNING', lastDay: '2023-08-04' }],
  NOTICE_OBJECTIONS_UNJUDGED: [{ code: 'NOTICE_OBJECTIONS_UNJUDGED', objections: ['1', '2'] }],
  NOTICE_MEMBER_NOT_SUSPENDED: [{ code: 'NOTICE_MEMBER_NOT_SUSPENDED', application: '1' }],
  OBJECTION_OUTSIDE_NOTICE: [
    { code: 'OBJECTION_OUTSIDE_NOTICE', on: '2023-08-05', firstDay: '2023-07-31', lastDay: '2023-08-04' },
  ],
  OBJECTION_ANONYMOUS: [
    { code: 'OBJECTION_ANONYMOUS', missing: 'name' },
    { code: 'OBJECTION_ANONYMOUS', missing: 'contact' },
  ],
  OBJECTION_WITHOUT_GROUNDS: [{ code: 'OBJECTION_WITHOUT_GROUNDS' }],
  OBJECTION_WITHOUT_EVIDENCE: [{ code: 'OBJECTION_WITHOUT_EVIDENCE' }],
  OBJECTION_OUT_OF_TURN: [{ code: 'OBJECTION_OUT_OF_TURN', stage: 'dismissed' }],
  MEETING_WITHOUT_QUORUM: [{ code: 'MEETING_WITHOUT_QUORUM', quorum: 3, present: 2 }],
  MEETING_VOTES_DIFFER: [{ code: 'MEETING_VOTES_DIFFER', present: 5, votes: 6 }],
  MEETING_RESOLVED: [{ code: 'MEETING_RESOLVED', application: '1' }],
  MEETING_UNRESOLVED: [{ code: 'MEETING_UNRESOLVED', applications: ['1', '2'] }],
  MEETING_WITHOUT_MINUTES: [{ code: 'MEETING_WITHOUT_MINUTES' }],
  MEETING_NICHE_TAKEN: [{ code: 'MEETING_NICHE_TAKEN', niche: '吉他', by: '1' }],
  SPOT_CHECK_SEED_MISSING: [{ code: 'SPOT_CHECK_SEED_MISSING' }],
  SPOT_CHECK_COUNT_WRONG: [{ code: 'SPOT_CHECK_COUNT_WRONG', count: 4, candidates: 3 }],
  SPOT_CHECK_RISK_WRONG: [{ code: 'SPOT_CHECK_RISK_WRONG', application: '1', risk: 0 }],
  SPOT_CHECK_RISK_UNEXPLAINED: [{ code: 'SPOT_CHECK_RISK_UNEXPLAINED', application: '1' }],
  SPOT_CHECK_RECORDED: [{ code: 'SPOT_CHECK_RECORDED', application: '1' }],
  EXPERT_CONFLICTED: [
    { code: 'EXPERT_CONFLICTED', expert: '1', conflict: { because: 'county', of: '520324' } },
    { code: 'EXPERT_CONFLICTED', expert: '1', conflict: { because: 'employer', of: '91520324MA6DKL0001' } },
    { code: 'EXPERT_CONFLICTED', expert: '1', conflict: { because: 'took-part' } },
  ],
  EXPERT_TWICE: [{ code: 'EXPERT_TWICE', expert: '1' }],
  EXPERT_NOT_ASSIGNED: [{ code: 'EXPERT_NOT_ASSIGNED', expert: '1' }],
  EXPERT_HAS_JUDGED: [{ code: 'EXPERT_HAS_JUDGED', expert: '1' }],
  EXPERTS_TOO_FEW: [{ code: 'EXPERTS_TOO_FEW', least: 2, experts: 1 }],
  EXPERTS_OUTSTANDING: [{ code: 'EXPERTS_OUTSTANDING', experts: ['1', '2'] }],
  EXPERTS_DIVERGE: [{ code: 'EXPERTS_DIVERGE', items: ['governance/mechanism'] }],
  JUDGEMENTS_MISSING: [{ code: 'JUDGEMENTS_MISSING', items: ['governance/mechanism'] }],
  JUDGEMENT_LEVEL_UNKNOWN: [{ code: 'JUDGEMENT_LEVEL_UNKNOWN', item: 'governance/mechanism', level: 'splendid' }],
  JUDGEMENT_WITHOUT_REASON: [{ code: 'JUDGEMENT_WITHOUT_REASON', item: 'governance/mechanism' }],
  JUDGEMENT_COMBINATION_UNSET: [{ code: 'JUDGEMENT_COMBINATION_UNSET' }],
  NOMINATION_CAP_EXCEEDED: [{ code: 'NOMINATION_CAP_EXCEEDED', cap: 2, nominees: 3 }],
  NOMINATION_NOT_SELECTED: [{ code: 'NOMINATION_NOT_SELECTED', application: '1', stage: 'reviewed' }],
  NOMINATION_WITHOUT_EVALUATION: [{ code: 'NOMINATION_WITHOUT_EVALUATION', application: '1' }],
  INCIDENT_OTHER_OFFICE: [{ code: 'INCIDENT_OTHER_OFFICE', offices: ['county', 'prefecture'] }],
  INCIDENT_OTHER_DIVISION: [{ code: 'INCIDENT_OTHER_DIVISION', counties: ['520324', '520325'] }],
  INCIDENT_DAY_AHEAD: [{ code: 'INCIDENT_DAY_AHEAD', date: '2026-03-07', today: '2026-03-06' }],
  INCIDENT_UNDESCRIBED: [{ code: 'INCIDENT_UNDESCRIBED' }],
  INCIDENT_WITHOUT_SOURCE: [{ code: 'INCIDENT_WITHOUT_SOURCE' }],
  CALENDAR_YEAR_NOT_COVERED: [
    {
      code: 'CALENDAR_YEAR_NOT_COVERED',
      year: 2031,
      covered: { from: 2020, to: 2026 },
      version: '1',
      message: text('工作日历没有2031年。请补录。', 'The calendar lacks 2031. Enter it.'),
    },
  ],
  CALENDAR_NOT_A_DAY: [
    {
      code: 'CALENDAR_NOT_A_DAY',
      given: '2023-02-30',
      message: text('不是日期。请更正。', 'That is no day. Correct it.'),
    },
  ],
};

const cases = Object.entries(refusals).flatMap(([code, each]) => each.map((refusal) => ({ code, refusal })));

describe.each(cases)('$code', ({ refusal }) => {
  const { 'zh-CN': zh, en } = refusalSentence(refusal, names);

  test('says in both languages what is wrong and what to do', () => {
    expect(zh).toMatch(/。.*。$|：.*。$|，.*。$/);
    expect(en).toMatch(/\.$/);
  });

  test('keeps calm, and keeps to the words of the office', () => {
    expect(`${zh}${en}`).not.toMatch(/[!！]|undefined|null|\[object|error|错误代码|[A-Z]+_[A-Z]+/);
    expect(zh).not.toMatch(/[,;?]/);
  });
});

test('a round that is not decided names each value by the document that settles it', () => {
  const [refusal] = refusals.ROUND_UNDECIDED;
  expect(refusal && refusalSentence(refusal, names)).toEqual({
    'zh-CN':
      '“批次2023”尚有未按正式文件录入的内容，不能办理申报：认定标准中的条件green/retrofits、办法中的办法值lookBackBasis、办法中的“受理”环节的承办单位、办法中的申报主体、年度通知中的申报开始日期。请由省工信厅按文件录入并注明条款。',
    en: '“round 2023” rests on values that no official document settles: requirement green/retrofits (standard), value lookBackBasis (procedure), who takes the step “Acceptance” (procedure), who applies (procedure), first day of the window (yearly notice). The provincial department enters them with their clause.',
  });
});

test('an incident says why it bars', () => {
  const [refusal] = refusals.CLUSTER_NOT_ELIGIBLE;
  expect(refusal && refusalSentence(refusal, names)['zh-CN']).toBe(
    '截至 2023-05-10，集群不符合申报条件：事件一（在追溯期内）、事件二（未录入等级）、事件三（是否在追溯期内，办法尚未明确）。请核对事件登记；登记有误的，由登记单位更正后再办。',
  );
});
