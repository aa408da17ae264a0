import type { Localized } from '@qunxing/criterion';
import type { ListVerb } from '../list/list-verb.ts';
import { text } from './text.ts';

/** What the verbs of lists and objections are called. */
export const listVerbTitle: Readonly<Record<ListVerb, Localized>> = {
  recommend: text('推荐', 'Recommend'),
  takeOff: text('移出', 'Take off the list'),
  rank: text('排序', 'Put in order'),
  submitRecommendationList: text('报送推荐汇总表', 'Send the list'),
  resolve: text('表决', 'Vote'),
  closeMeeting: text('办结会议', 'Close the meeting'),
  object: text('登记异议', 'Take in an objection'),
  closeNotice: text('办结公示', 'Close the notice'),
  judgeAdmissibility: text('判断是否受理', 'Judge whether it is admissible'),
  decideObjection: text('作出处理决定', 'Decide'),
};
