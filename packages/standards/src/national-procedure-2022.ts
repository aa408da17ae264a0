import type { Actor, Procedure, ProcedureStep, Stage } from './procedure.ts';
import { procedureValues } from './procedure-values.ts';
import { official, provisional, text, unset } from './provenance.ts';

const measures = text(
  '《促进中小企业特色产业集群发展暂行办法》（工信部企业〔2022〕119号）',
  'National measures, MIIT Enterprise [2022] No. 119',
);
const practice = text('国家集群的公开做法', 'published practice of the national programme');
const adapted = text('国家环节按省级角色对应，待核', 'national offices mapped to provincial roles; to be checked');
const notStated = text('公开资料未见', 'not found in published material');

const step = (stage: Stage, actor: Actor): ProcedureStep => ({
  stage,
  actor: provisional(actor, measures, adapted),
  optional: false,
});

/** The national procedure of 2022 as far as it is known; a certified case may be put forward under it. */
export const nationalProcedure2022: Procedure = {
  id: 'national-procedure-2022',
  title: text('国家暂行办法（2022）', 'National interim measures (2022)'),
  document: measures,
  division: '000000',
  applicant: official('county', measures),
  steps: [
    step('submission', 'county'),
    step('acceptance', 'prefecture'),
    step('verification', 'prefecture'),
    step('recommendation', 'province'),
    step('expert-review', 'expert'),
    step('public-notice', 'province'),
    step('certification', 'province'),
    step('announcement', 'province'),
  ],
  values: procedureValues({
    noticeWorkingDays: unset(measures, notStated),
    termYears: official('3', measures),
    termBasis: official('calendar-years', text('第一批公布有效期2023—2025年', 'the first list states 2023–2025')),
    extensionYears: official('3', practice),
    annualReportDue: provisional('03-31', practice, text('先为4月30日，后为3月31日', 'first 30 April, later 31 March')),
    lookBackYears: official('3', measures),
    lookBackBasis: unset(measures, notStated),
    planYears: official('3', measures),
    nicheUniqueness: official('one-per-niche', practice),
    judgementCombination: unset(measures, notStated),
    termAlarms: unset(measures, notStated),
    westernRelaxation: provisional(
      'documented',
      practice,
      text(
        '对西部省份可适当放宽，放宽多少未见，须逐案载明',
        'western provinces may be given latitude; how much was not found, and each case has to be documented',
      ),
    ),
  }),
};
