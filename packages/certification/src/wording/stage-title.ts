import type { Localized } from '@qunxing/criterion';
import type { Stage } from '../application/stage.ts';
import { text } from './text.ts';

/** What the stages of an application are called. */
export const stageTitle: Readonly<Record<Stage, Localized>> = {
  drafting: text('填报中', 'Being drafted'),
  submitted: text('已申报', 'Submitted'),
  accepted: text('已受理', 'Accepted'),
  complete: text('材料完整', 'Found complete'),
  'preliminarily-reviewed': text('初审通过', 'Passed the preliminary review'),
  verified: text('已实地核查', 'Verified on site'),
  recommended: text('已推荐', 'Recommended'),
  reviewed: text('省级审核通过', 'Passed the provincial review'),
  'spot-checked': text('已实地抽查', 'Spot-checked'),
  'expert-reviewed': text('已专家评审', 'Reviewed by experts'),
  selected: text('审议入选', 'Selected by the meeting'),
  noticed: text('公示无异议', 'Noticed without objection'),
  certified: text('已认定', 'Certified'),
  announced: text('已公布', 'Announced'),
  returned: text('退回补正', 'Returned for correction'),
  withdrawn: text('已撤回', 'Withdrawn'),
  declined: text('未通过', 'Declined'),
};
