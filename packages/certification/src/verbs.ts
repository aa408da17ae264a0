import { announce } from './announcement/announce.ts';
import { accept } from './application/accept.ts';
import { checkCompleteness } from './application/check-completeness.ts';
import { decline } from './application/decline.ts';
import { draft } from './application/draft.ts';
import { recordVerification } from './application/record-verification.ts';
import { returnApplication } from './application/return.ts';
import { review } from './application/review.ts';
import { submit } from './application/submit.ts';
import { withdraw } from './application/withdraw.ts';
import { certify } from './certification/certify.ts';
import { closeMeeting } from './deliberation/close.ts';
import { convene } from './deliberation/convene.ts';
import { resolve } from './deliberation/resolve.ts';
import { assignAnother, assignExperts } from './expert-panel/assign.ts';
import { concludePanel } from './expert-panel/conclude.ts';
import { judge } from './expert-panel/judge.ts';
import { recuse } from './expert-panel/recuse.ts';
import { nominate } from './nomination/nominate.ts';
import { decideObjection } from './objection/decide.ts';
import { judgeAdmissibility } from './objection/judge-admissibility.ts';
import { object } from './objection/object.ts';
import { closeNotice } from './public-notice/close.ts';
import { publishNotice } from './public-notice/publish.ts';
import { openRecommendationList } from './recommendation-list/open.ts';
import { rank } from './recommendation-list/rank.ts';
import { recommend } from './recommendation-list/recommend.ts';
import { submitRecommendationList } from './recommendation-list/submit.ts';
import { takeOff } from './recommendation-list/take-off.ts';
import { orderSpotCheck } from './spot-check/order.ts';
import { recordSpotCheck } from './spot-check/record.ts';

/** Everything that somebody can do on the path of an application, by the name that it has in every layer. */
export const verbs = {
  draft,
  submit,
  withdraw,
  accept,
  checkCompleteness,
  review,
  recordVerification,
  return: returnApplication,
  decline,
  openRecommendationList,
  recommend,
  takeOff,
  rank,
  submitRecommendationList,
  orderSpotCheck,
  recordSpotCheck,
  assignExperts,
  assignAnother,
  recuse,
  judge,
  concludePanel,
  convene,
  resolve,
  closeMeeting,
  publishNotice,
  closeNotice,
  object,
  judgeAdmissibility,
  decideObjection,
  nominate,
  certify,
  announce,
} as const;
