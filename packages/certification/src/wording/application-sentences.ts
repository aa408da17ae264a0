import type { Localized } from '@qunxing/criterion';
import type { Actor } from '@qunxing/standards';
import type { ApplicationRefusal } from '../application/application-refusal.ts';
import { applicantSentences } from './applicant-sentences.ts';
import { calendarSentences } from './calendar-sentences.ts';
import { roundSentences } from './round-sentences.ts';
import type { Sentences } from './sentences.ts';
import { stageTitle } from './stage-title.ts';
import { officeTitle, stepTitle } from './step-title.ts';
import { inARow, text } from './text.ts';
import { verbTitle } from './verb-title.ts';
import { verificationSentences } from './verification-sentences.ts';

const officesText = (offices: readonly Actor[]): Localized =>
  offices.length === 0
    ? text('办法尚未明确的单位', 'an office that the procedure does not name yet')
    : inARow([...new Set(offices)].map((office) => officeTitle[office]));

/** Why an act on an application is refused. */
export const applicationSentences: Sentences<ApplicationRefusal> = {
  ...roundSentences,
  ...applicantSentences,
  ...calendarSentences,
  ...verificationSentences,
  APPLICATION_OUT_OF_TURN: ({ verb, stage }) => {
    const [act, now] = [verbTitle[verb], stageTitle[stage]];
    return text(
      `申报目前为“${now['zh-CN']}”，不能办理“${act['zh-CN']}”。请刷新页面，按当前环节办理。`,
      `The application is “${now.en}” now, so “${act.en}” is not due. Reload the page and go on from there.`,
    );
  },
  APPLICATION_OTHER_OFFICE: ({ verb, offices }) => {
    const [act, whose] = [verbTitle[verb], officesText(offices)];
    return text(
      `“${act['zh-CN']}”由${whose['zh-CN']}办理。如您同时担任该职责，请先切换身份。`,
      `“${act.en}” is for the ${whose.en}. If you hold that role as well, change to it first.`,
    );
  },
  APPLICATION_OTHER_DIVISION: ({ applicant }, names) => {
    const { 'zh-CN': zh, en } = names.division(applicant);
    return text(
      `该申报来自${zh}，不在您单位的管辖范围内。请由当地对应单位办理。`,
      `The application comes from ${en}, which is not within your division. The office there acts on it.`,
    );
  },
  APPLICATION_OWN_SUBMISSION: () =>
    text(
      '该申报由您本人提交，按回避要求不能由您审核。请转交同事办理。',
      'You handed this application in yourself, so you cannot review it. Pass it to a colleague.',
    ),
  APPLICATION_EXISTS: ({ stage }) =>
    text(
      `该集群在本批次已有申报（${stageTitle[stage]['zh-CN']}）。请打开已有申报继续办理。`,
      `The cluster has an application in this round already (${stageTitle[stage].en}). Open that one and go on with it.`,
    ),
  APPLICATION_REASON_MISSING: ({ verb }) =>
    text(
      `办理“${verbTitle[verb]['zh-CN']}”须写明理由或意见。请填写后提交。`,
      `“${verbTitle[verb].en}” needs a reason or an opinion. Write it down and try again.`,
    ),
  SUBMISSION_BLANKS_UNEXPLAINED: ({ items }, names) => {
    const { 'zh-CN': zh, en } = inARow(items.map(names.item));
    return text(
      `以下填报项没有数据，也没有说明原因：${zh}。请补报数据或填写原因。`,
      `These items have no figure and no reason for that: ${en}. Enter a figure or say why there is none.`,
    );
  },
  RETURN_NAMES_NOTHING: () =>
    text(
      '退回补正须指明需要补正的部分。请至少选择一个部分。',
      'A return names what has to be corrected. Choose at least one part.',
    ),
  RETURN_WITHOUT_COMMENT: ({ part }, names) => {
    const { 'zh-CN': zh, en } = names.part(part);
    return text(
      `“${zh}”未写明补正要求。请写明需要补正的内容。`,
      `Nothing is said about “${en}”. Write what has to be corrected there.`,
    );
  },
  PART_UNKNOWN: ({ part }) =>
    text(
      `申报表中没有“${part}”这一部分。请刷新页面后重新填写意见。`,
      `The form has no part “${part}”. Reload the page and give the finding again.`,
    ),
  FINDINGS_MISSING: ({ step, parts }, names) => {
    const { 'zh-CN': zh, en } = inARow(parts.map(names.part));
    return text(
      `${stepTitle[step]['zh-CN']}尚未对以下部分给出意见：${zh}。请逐部分给出意见。`,
      `${stepTitle[step].en}: no finding yet on ${en}. Give one on each part.`,
    );
  },
  FINDINGS_DOUBTFUL: ({ step, parts }, names) => {
    const { 'zh-CN': zh, en } = inARow(parts.map(names.part));
    return text(
      `${stepTitle[step]['zh-CN']}发现以下部分存疑或与申报不符：${zh}。请退回补正，或核实后更正意见。`,
      `${stepTitle[step].en}: something is doubtful or differs in ${en}. Return the application for correction, or change the finding once it is cleared up.`,
    );
  },
};
