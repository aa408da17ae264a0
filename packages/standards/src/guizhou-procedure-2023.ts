import type { Actor, Procedure, ProcedureStep, Stage } from './procedure.ts';
import { procedureValues } from './procedure-values.ts';
import { official, provisional, text, unset } from './provenance.ts';

const measures = text(
  '《贵州省促进中小企业特色产业集群发展暂行办法》（黔工信〔2023〕14号）及官方解读',
  'Guizhou measures, Qian Gongxin [2023] No. 14, and their official interpretation',
);
const practice = text('2023年度组织工作实际做法', 'the practice of the 2023 round');
const notStated = text('解读未载明，须查办法原文', 'not stated in the interpretation; to be looked up in the measures');
const asPracticed = text(
  '见于2023年实际做法，办法原文待核',
  'seen in practice in 2023; the text of the measures is to be checked',
);

const step = (stage: Stage, actor: Actor, optional = false): ProcedureStep => ({
  stage,
  actor: official(actor, measures),
  optional,
});
const practiced = (stage: Stage, actor: Actor): ProcedureStep => ({
  stage,
  actor: provisional(actor, practice, asPracticed),
  optional: false,
});

/** Guizhou's procedure of 2023, from the county's filing to the announcement. */
export const guizhouProcedure2023: Procedure = {
  id: 'guizhou-procedure-2023',
  title: text('贵州省暂行办法（2023）', 'Guizhou interim measures (2023)'),
  document: measures,
  division: '520000',
  applicant: official('county', measures),
  steps: [
    step('submission', 'county'),
    step('acceptance', 'prefecture'),
    step('preliminary-review', 'prefecture'),
    step('verification', 'prefecture'),
    step('recommendation', 'prefecture'),
    practiced('completeness-check', 'centre'),
    step('provincial-review', 'province'),
    step('spot-check', 'province', true),
    practiced('expert-review', 'expert'),
    practiced('deliberation', 'province'),
    step('public-notice', 'province'),
    step('certification', 'province'),
    step('announcement', 'province'),
  ],
  values: procedureValues({
    noticeWorkingDays: provisional(
      '5',
      text('2023年公示（7月31日至8月4日）', 'the 2023 notice (31 July to 4 August)'),
      text(
        '依2023年公示推定，办法原文待核',
        'inferred from the 2023 notice; the text of the measures is to be checked',
      ),
    ),
    termYears: official('3', measures),
    termBasis: unset(measures, notStated),
    extensionYears: unset(
      measures,
      text('期满复核，复核通过后的延长年限未载明', 're-review at the end of the term; the extension is not stated'),
    ),
    annualReportDue: unset(
      measures,
      text(
        '每年报送上一年度情况，截止日未载明（其他省份为3月1日至4月30日）',
        'a report on the previous year every year; the due date is not stated (other provinces: from 1 March to 30 April)',
      ),
    ),
    lookBackYears: official('3', measures),
    lookBackBasis: unset(measures, text('近三年按滚动年还是自然年未说明', 'rolling or calendar years: not said')),
    planYears: provisional(
      '3',
      text('国家办法的三年培育方案', "the national measures' three-year plan"),
      text('省办法要求制定培育方案，年限待核', 'the Guizhou measures ask for a plan; its length is to be checked'),
    ),
    nicheUniqueness: unset(measures, notStated),
    judgementCombination: provisional(
      'majority',
      practice,
      text('评判多数决，分歧提交会议审议', 'majority; disagreement goes to the meeting'),
    ),
    termAlarms: provisional(
      '12、6、3',
      text('跟踪监测的做法', 'how terms are monitored'),
      text(
        '按期满前12、6、3个月提醒，办法未载明',
        'alarms 12, 6 and 3 months before the end; the measures do not state them',
      ),
    ),
    westernRelaxation: unset(measures, notStated),
  }),
};
