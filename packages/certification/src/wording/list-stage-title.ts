import type { Localized } from '@qunxing/criterion';
import type { Deliberation } from '../deliberation/deliberation.ts';
import type { PublicNotice } from '../public-notice/public-notice.ts';
import type { RecommendationList } from '../recommendation-list/recommendation-list.ts';
import { text } from './text.ts';

/** What the stages of a recommendation list are called. */
export const recommendationStageTitle: Readonly<Record<RecommendationList['stage'], Localized>> = {
  open: text('编制中', 'Being drawn up'),
  submitted: text('已报送', 'Sent'),
};

/** What the stages of a meeting are called. */
export const meetingStageTitle: Readonly<Record<Deliberation['stage'], Localized>> = {
  open: text('审议中', 'In session'),
  closed: text('已办结', 'Closed'),
};

/** What the stages of a public notice are called. */
export const noticeStageTitle: Readonly<Record<PublicNotice['stage'], Localized>> = {
  running: text('公示中', 'Running'),
  closed: text('已办结', 'Closed'),
};
