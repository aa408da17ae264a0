import type { Localized } from '@qunxing/criterion';
import type { AnnouncementEvent } from '../announcement/announcement.ts';
import type { CertificationEvent } from '../certification/certification.ts';
import type { DeliberationEvent } from '../deliberation/deliberation.ts';
import type { NominationEvent } from '../nomination/nomination.ts';
import type { ObjectionEvent } from '../objection/objection.ts';
import type { NoticeEvent } from '../public-notice/public-notice.ts';
import type { RecommendationEvent } from '../recommendation-list/recommendation-list.ts';
import { text } from './text.ts';

/** What an event of a list, of an objection to a member of one, or of a certification is called. */
export type ListEventType = (
  | RecommendationEvent
  | DeliberationEvent
  | NoticeEvent
  | ObjectionEvent
  | CertificationEvent
  | AnnouncementEvent
  | NominationEvent
)['type'];

/** What has happened to a list, to an objection or to a certification, as its history says it. */
export const listEventTitle: Readonly<Record<ListEventType, Localized>> = {
  'recommendation-list.opened': text('新建推荐汇总表', 'List begun'),
  'recommendation-list.extended': text('列入集群', 'Cluster put on the list'),
  'recommendation-list.reduced': text('移出集群', 'Cluster taken off the list'),
  'recommendation-list.ranked': text('调整排序', 'Put in order'),
  'recommendation-list.submitted': text('报送省级', 'Sent to the province'),
  'deliberation.convened': text('召开会议', 'Meeting convened'),
  'deliberation.resolved': text('表决', 'Voted on'),
  'deliberation.closed': text('会议办结', 'Meeting closed'),
  'public-notice.published': text('发布公示', 'Notice published'),
  'public-notice.member-suspended': text('因异议暂缓', 'Held up by an objection'),
  'public-notice.member-settled': text('异议办结', 'Objection settled'),
  'public-notice.closed': text('公示办结', 'Notice closed'),
  'objection.filed': text('收到异议', 'Objection taken in'),
  'objection.admitted': text('受理异议', 'Objection admitted'),
  'objection.rejected': text('不予受理', 'Objection found inadmissible'),
  'objection.upheld': text('异议成立', 'Objection upheld'),
  'objection.dismissed': text('异议不成立', 'Objection dismissed'),
  'certification.granted': text('认定', 'Certified'),
  'announcement.published': text('公布', 'Announced'),
  'nomination.sent': text('推荐国家级', 'Put forward nationally'),
};
