import type { Localized } from '@qunxing/criterion';
import type { Objection } from '../objection/objection.ts';
import type { ObjectionRefusal } from '../objection/objection-refusal.ts';
import type { NoticeRefusal } from '../public-notice/notice-refusal.ts';
import { calendarSentences } from './calendar-sentences.ts';
import { listSentences } from './list-sentences.ts';
import type { Sentences } from './sentences.ts';
import { text } from './text.ts';

/** What the stages of an objection are called. */
export const objectionTitle: Readonly<Record<Objection['stage'], Localized>> = {
  filed: text('待判断是否受理', 'Filed'),
  admitted: text('已受理', 'Admitted'),
  inadmissible: text('不予受理', 'Inadmissible'),
  upheld: text('异议成立', 'Upheld'),
  dismissed: text('异议不成立', 'Dismissed'),
};

/** Why an act on a public notice is refused. */
export const noticeSentences: Sentences<NoticeRefusal> = {
  ...listSentences,
  ...calendarSentences,
  NOTICE_LENGTH_UNSET: () =>
    text(
      '办法尚未明确公示期，无法确定公示截止日。请由省工信厅按文件录入公示期。',
      'The procedure does not say how long a notice runs, so its last day cannot be told. The provincial department enters it.',
    ),
  NOTICE_FIRST_DAY_PAST: ({ firstDay, today }) =>
    text(
      `公示首日（${firstDay}）早于今日（${today}）。请改为今日或以后的日期。`,
      `The first day of the notice (${firstDay}) is before today (${today}). Choose today or a later day.`,
    ),
  NOTICE_STILL_RUNNING: ({ lastDay }) =>
    text(
      `公示期至 ${lastDay} 届满，目前不能办结。请于次日起办理。`,
      `The notice runs until ${lastDay} and cannot be closed yet. Close it on the day after or later.`,
    ),
  NOTICE_OBJECTIONS_UNJUDGED: ({ objections }) =>
    text(
      `还有 ${objections.length} 件异议未判断是否受理，不能办结公示。请先判断是否受理。`,
      `${objections.length} objections wait to be judged admissible or not, so the notice cannot be closed. Judge them first.`,
    ),
  NOTICE_MEMBER_NOT_SUSPENDED: ({ application }, names) => {
    const { 'zh-CN': zh, en } = names.application(application);
    return text(
      `“${zh}”没有因该异议暂缓。请刷新页面，核对异议处理情况。`,
      `“${en}” is not held up by this objection. Reload the page and check how the objection stands.`,
    );
  },
};

/** Why an objection is not taken, or an act on one is refused. */
export const objectionSentences: Sentences<ObjectionRefusal> = {
  ...listSentences,
  OBJECTION_OUTSIDE_NOTICE: ({ on, firstDay, lastDay }) =>
    text(
      `公示期为 ${firstDay} 至 ${lastDay}，今日（${on}）不在公示期内，不能提出异议。公示期外可向省工信厅书面反映情况。`,
      `The notice runs from ${firstDay} to ${lastDay}, and today (${on}) is outside it. Outside the notice you can write to the provincial department.`,
    ),
  OBJECTION_ANONYMOUS: ({ missing }) =>
    missing === 'name'
      ? text(
          '提出异议须署真实姓名或单位名称。请填写后提交，信息仅供核查人员使用。',
          'An objection needs your real name. Enter it; only those who check the objection see it.',
        )
      : text(
          '提出异议须留联系方式。请填写电话或邮箱后提交，信息仅供核查人员使用。',
          'An objection needs a way to reach you. Enter a telephone number or an e-mail address; only those who check the objection see it.',
        ),
  OBJECTION_WITHOUT_GROUNDS: () =>
    text(
      '异议未写明事实和理由。请填写后提交。',
      'The objection says nothing of its grounds. Write them down and try again.',
    ),
  OBJECTION_WITHOUT_EVIDENCE: () =>
    text(
      '异议未附证明材料。请至少上传一份材料后提交。',
      'The objection has no evidence. Add at least one file and try again.',
    ),
  OBJECTION_OUT_OF_TURN: ({ stage }) =>
    text(
      `该异议目前为“${objectionTitle[stage]['zh-CN']}”，不能办理此事项。请刷新页面，按当前环节办理。`,
      `The objection is “${objectionTitle[stage].en}” now, so this is not due. Reload the page and go on from there.`,
    ),
};
