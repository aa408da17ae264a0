import type { Localized } from '@qunxing/criterion';
import type { Actor, Stage as Step } from '@qunxing/standards';
import { text } from './text.ts';

/** What each step of a procedure is called. */
export const stepTitle: Readonly<Record<Step, Localized>> = {
  submission: text('申报', 'Submission'),
  acceptance: text('受理', 'Acceptance'),
  'completeness-check': text('完整性审查', 'Completeness check'),
  'preliminary-review': text('初审', 'Preliminary review'),
  verification: text('实地核查', 'On-site verification'),
  recommendation: text('推荐', 'Recommendation'),
  'provincial-review': text('省级审核', 'Provincial review'),
  'spot-check': text('实地抽查', 'Spot check'),
  'expert-review': text('专家评审', 'Expert review'),
  deliberation: text('审议', 'Deliberation'),
  'public-notice': text('公示', 'Public notice'),
  certification: text('认定', 'Certification'),
  announcement: text('公布', 'Announcement'),
};

/** What those who act are called. */
export const officeTitle: Readonly<Record<Actor, Localized>> = {
  county: text('县（市、区）工信部门', 'county department'),
  prefecture: text('市（州）工信部门', 'prefecture department'),
  centre: text('省中小企业发展促进中心', 'provincial SME centre'),
  province: text('省工信厅', 'provincial department'),
  expert: text('专家', 'experts'),
  operator: text('集群运营管理机构', 'cluster operator'),
  association: text('行业协会', 'industry association'),
};
