import type { Localized } from '@qunxing/criterion';
import { listVerbTitle } from '../wording/list-verb-title.ts';
import { stepTitle } from '../wording/step-title.ts';
import { text } from '../wording/text.ts';
import { verbTitle } from '../wording/verb-title.ts';

/**
 * The official acts (签署事项): those by which an office answers to others, on paper under its stamp. Whoever does one signs exactly what
 * is decided, with a fresh second factor. Each with what it is called and why it is one. What prepares such an act, or follows from it by
 * the rules, is not one: it can be undone, or what was signed says it already.
 */
export const officialActs = {
  submit: {
    title: verbTitle.submit,
    because: text('申报主体对所报数据和材料的真实性负责。', 'The applicant answers for what it reports.'),
  },
  recordVerification: {
    title: verbTitle.recordVerification,
    because: text('核查单位对现场所见负责。', 'The office answers for what it saw on site.'),
  },
  submitRecommendationList: {
    title: listVerbTitle.submitRecommendationList,
    because: text(
      '推荐汇总表以市（州）工信部门名义报送，成员自此为推荐对象。',
      'The list goes to the province in the name of the prefecture department; with it its members are recommended.',
    ),
  },
  recordSpotCheck: {
    title: stepTitle['spot-check'],
    because: text('抽查单位对现场所见负责。', 'The office answers for what it saw on site.'),
  },
  closeMeeting: {
    title: listVerbTitle.closeMeeting,
    because: text(
      '会议决定入选名单，未入选的申报到此结束。',
      'The meeting selects the clusters, and ends the applications of the others.',
    ),
  },
  publishNotice: {
    title: text('发布公示', 'Publish the notice'),
    because: text('拟认定名单向社会公开。', 'Who is to be certified is made public.'),
  },
  certify: {
    title: stepTitle.certification,
    because: text('认定授予集群称号。', 'Certifying grants the cluster its status.'),
  },
  announce: {
    title: stepTitle.announcement,
    because: text('认定结果向社会公布。', 'Who is certified is made public.'),
  },
  nominate: {
    title: text('推荐国家级', 'Put forward nationally'),
    because: text(
      '推荐名单以省工信厅名义上报。',
      'The list goes to the national level in the name of the provincial department.',
    ),
  },
} as const satisfies Readonly<Record<string, { readonly title: Localized; readonly because: Localized }>>;

/** A verb by which somebody does an official act. */
export type OfficialVerb = keyof typeof officialActs;

/** Whether a verb is one of an official act. */
export const isOfficial = (verb: string): verb is OfficialVerb => Object.hasOwn(officialActs, verb);
