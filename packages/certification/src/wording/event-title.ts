import type { Localized } from '@qunxing/criterion';
import type { ApplicationEventType } from '../application/application-event.ts';
import { text } from './text.ts';

/** What has happened to an application, as its history says it. */
export const eventTitle: Readonly<Record<ApplicationEventType, Localized>> = {
  'application.drafted': text('新建申报', 'Application begun'),
  'application.submitted': text('提交申报', 'Submitted'),
  'application.returned': text('退回补正', 'Returned for correction'),
  'application.declined': text('不予通过', 'Declined'),
  'application.withdrawn': text('撤回申报', 'Withdrawn'),
  'application.accepted': text('受理', 'Accepted'),
  'application.checked-for-completeness': text('完整性审查通过', 'Found complete'),
  'application.reviewed': text('审核通过', 'Passed a review'),
  'application.verified': text('完成实地核查', 'Verified on site'),
  'application.recommended': text('列入推荐汇总表报送', 'Recommended'),
  'application.spot-checked': text('完成实地抽查', 'Spot-checked'),
  'application.expert-reviewed': text('完成专家评审', 'Reviewed by experts'),
  'application.selected': text('审议入选', 'Selected by the meeting'),
  'application.noticed': text('公示期满无异议', 'Noticed without objection'),
  'application.certified': text('认定', 'Certified'),
  'application.announced': text('公布', 'Announced'),
};
