import type { Localized } from '@qunxing/criterion';
import type { Sourced } from '@qunxing/evaluation';
import type { ProcedureValue, ProcedureValueKey } from './procedure.ts';
import { text } from './provenance.ts';

interface Heading {
  readonly title: Localized;
  readonly unit?: NonNullable<ProcedureValue['unit']>;
}

const headings: Readonly<Record<ProcedureValueKey, Heading>> = {
  noticeWorkingDays: { title: text('公示期', 'Length of the public notice'), unit: '工作日' },
  termYears: { title: text('认定有效期', 'Term of a certification'), unit: '年' },
  termBasis: { title: text('有效期计算方式', 'How the term is counted') },
  extensionYears: { title: text('复核通过后延长', 'Extension after a passed re-review'), unit: '年' },
  annualReportDue: { title: text('年度报告截止日', 'Annual report due') },
  lookBackYears: { title: text('申报条件追溯期', 'Look-back of eligibility'), unit: '年' },
  lookBackBasis: { title: text('追溯期计算方式', 'How the look-back is counted') },
  planYears: { title: text('培育方案年限', 'Years of the cultivation plan'), unit: '年' },
  nicheUniqueness: { title: text('同一细分领域只认定一个', 'One cluster per niche') },
  judgementCombination: { title: text('评判意见的合成', 'How judgements combine') },
  termAlarms: { title: text('到期前提醒', 'Alarms before the end of the term'), unit: '个月' },
  westernRelaxation: { title: text('西部地区放宽', 'Latitude for western provinces') },
};

/** Puts title and unit to the values of one procedure; a key left out does not compile. */
export const procedureValues = (
  values: Readonly<Record<ProcedureValueKey, Sourced<string>>>,
): Readonly<Record<ProcedureValueKey, ProcedureValue>> => {
  const entry = (key: ProcedureValueKey): ProcedureValue => ({ ...headings[key], value: values[key] });
  return {
    noticeWorkingDays: entry('noticeWorkingDays'),
    termYears: entry('termYears'),
    termBasis: entry('termBasis'),
    extensionYears: entry('extensionYears'),
    annualReportDue: entry('annualReportDue'),
    lookBackYears: entry('lookBackYears'),
    lookBackBasis: entry('lookBackBasis'),
    planYears: entry('planYears'),
    nicheUniqueness: entry('nicheUniqueness'),
    judgementCombination: entry('judgementCombination'),
    termAlarms: entry('termAlarms'),
    westernRelaxation: entry('westernRelaxation'),
  };
};
