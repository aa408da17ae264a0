import type { Localized } from '@qunxing/criterion';
import type { Inadmissible } from '../objection/objection.ts';
import type { Standing } from '../public-notice/public-notice.ts';
import { text } from './text.ts';

/** What it is called how a member of a notice stands. */
export const standingTitle: Readonly<Record<Standing['is'], Localized>> = {
  noticed: text('公示中', 'Noticed'),
  suspended: text('因异议暂缓', 'Held up by an objection'),
  passed: text('公示无异议', 'Passed'),
  'struck-off': text('异议成立，不予认定', 'Struck off'),
  barred: text('不符合申报条件', 'Not eligible'),
};

/** Why an objection is not looked into. */
export const inadmissibleTitle: Readonly<Record<Inadmissible, Localized>> = {
  anonymous: text('匿名', 'Anonymous'),
  late: text('逾期', 'Late'),
  unverifiable: text('无法核实', 'Cannot be verified'),
};
