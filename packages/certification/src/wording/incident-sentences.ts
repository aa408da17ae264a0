import type { IncidentRefusal } from '../incident/incident-refusal.ts';
import type { Sentences } from './sentences.ts';
import { officeTitle } from './step-title.ts';
import { inARow, text } from './text.ts';

/** Why an incident is not entered. */
export const incidentSentences: Sentences<IncidentRefusal> = {
  INCIDENT_OTHER_OFFICE: ({ offices }) => {
    const { 'zh-CN': zh, en } = inARow(offices.map((office) => officeTitle[office]));
    return text(
      `事件由${zh}登记，请将情况和来源告知上述单位。`,
      `Incidents are entered by: ${en}. Tell one of them what happened and where it is stated.`,
    );
  },
  INCIDENT_OTHER_DIVISION: ({ counties }, names) => {
    const { 'zh-CN': zh, en } = inARow(counties.map(names.division));
    return text(
      `该集群位于${zh}，不在您的辖区内，请由当地工信部门登记。`,
      `The cluster lies in ${en}, outside your division; the department there enters it.`,
    );
  },
  INCIDENT_DAY_AHEAD: ({ date, today }) =>
    text(
      `事件日期 ${date} 晚于今日（${today}）。请更正日期。`,
      `The day of the incident, ${date}, is after today (${today}). Correct it.`,
    ),
  INCIDENT_UNDESCRIBED: () =>
    text('请写明发生了什么，以便核对等级和影响。', 'Say what happened, so that its grade can be checked.'),
  INCIDENT_WITHOUT_SOURCE: () =>
    text(
      '事件缺少来源（如主管部门通报及文号），无法登记。请填写来源。',
      'An incident needs its source, such as the notice of an authority with its number.',
    ),
};
