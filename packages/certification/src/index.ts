export type * from './acting.ts';
export { type AnnounceFacts, announce } from './announcement/announce.ts';
export type * from './announcement/announcement.ts';
export { accept } from './application/accept.ts';
export type * from './application/application.ts';
export { type ApplicationEvent, type ApplicationEventType, listedEvent } from './application/application-event.ts';
export type * from './application/application-refusal.ts';
export { checkCompleteness } from './application/check-completeness.ts';
export { decline } from './application/decline.ts';
export { type DraftFacts, draft } from './application/draft.ts';
export { endByList } from './application/end-by-list.ts';
export { followList, type ListedStep } from './application/follow-list.ts';
export { type ApplicationVerb, type Possible, possible } from './application/possible.ts';
export { possibleFor } from './application/possible-for.ts';
export { recordVerification, type VerificationFacts } from './application/record-verification.ts';
export { type ReturnFacts, returnApplication } from './application/return.ts';
export { type ReviewFacts, review } from './application/review.ts';
export { type Stage, stageAfter, stages } from './application/stage.ts';
export { type SubmitFacts, submit } from './application/submit.ts';
export { withdraw } from './application/withdraw.ts';
export type * from './certification/certification.ts';
export { type CertifyFacts, certify } from './certification/certify.ts';
export type { Term } from './certification/term.ts';
export { type CloseMeetingFacts, closeMeeting } from './deliberation/close.ts';
export { type ConveneFacts, convene } from './deliberation/convene.ts';
export { decisionsOfMeeting } from './deliberation/decisions.ts';
export type * from './deliberation/deliberation.ts';
export type { DeliberationRefusal } from './deliberation/deliberation-refusal.ts';
export { possibleInMeeting } from './deliberation/possible.ts';
export { type ResolveFacts, resolve } from './deliberation/resolve.ts';
export type { Incident, Ineligible } from './eligibility/eligibility.ts';
export { attach, detach, type EvidencePlace, type EvidencePurpose } from './evidence/attach.ts';
export type { EvidenceRefusal } from './evidence/evidence-refusal.ts';
export { type AssignFacts, assignAnother, assignExperts } from './expert-panel/assign.ts';
export { concludePanel } from './expert-panel/conclude.ts';
export { conflictOf, type Expert } from './expert-panel/conflict.ts';
export type * from './expert-panel/expert-panel.ts';
export { judge } from './expert-panel/judge.ts';
export type { Conflict, PanelRefusal } from './expert-panel/panel-refusal.ts';
export { type RecuseFacts, recuse } from './expert-panel/recuse.ts';
export * from './form/form-field.ts';
export { type FormMatter, type FormOpen, type FormRefusal, formOpen, isPartOpen } from './form/form-open.ts';
export {
  type FormFacts,
  type FormPlace,
  formParts,
  partsBesideAspects,
  placesOf,
  rosterPart,
  yearsPart,
} from './form/form-parts.ts';
export { type FieldRefusal, mostCharacters, readField } from './form/read-field.ts';
export type { IncidentRefusal } from './incident/incident-refusal.ts';
export {
  type IncidentEvent,
  type IncidentKind,
  type RecordedIncident,
  recordIncident,
  type StatedIncident,
} from './incident/record-incident.ts';
export type { ListRefusal } from './list/list-refusal.ts';
export type { ListVerb } from './list/list-verb.ts';
export { type Candidate, memberObstacle } from './list/member-obstacle.ts';
export { type MemberDecision, moveMembers } from './list/move-members.ts';
export { type NominateFacts, nominate } from './nomination/nominate.ts';
export type * from './nomination/nomination.ts';
export type { NominationRefusal } from './nomination/nomination-refusal.ts';
export { decideObjection } from './objection/decide.ts';
export { type AdmissibilityFacts, judgeAdmissibility } from './objection/judge-admissibility.ts';
export { type ObjectFacts, object } from './objection/object.ts';
export type * from './objection/objection.ts';
export type { ObjectionRefusal } from './objection/objection-refusal.ts';
export { possibleOnObjection } from './objection/possible.ts';
export type { Outcome } from './outcome.ts';
export { followingSteps } from './procedure/following-steps.ts';
export { closeNotice } from './public-notice/close.ts';
export { decisionsOfNotice } from './public-notice/decisions.ts';
export type { NoticeRefusal } from './public-notice/notice-refusal.ts';
export { possibleOnNotice } from './public-notice/possible.ts';
export type * from './public-notice/public-notice.ts';
export { type PublishFacts, publishNotice } from './public-notice/publish.ts';
export { settleMember } from './public-notice/settle.ts';
export { suspendMember } from './public-notice/suspend.ts';
export { freeingMembers } from './recommendation-list/freeing.ts';
export { isBeforeRecommendation } from './recommendation-list/is-before-recommendation.ts';
export { type OpenListFacts, openRecommendationList } from './recommendation-list/open.ts';
export { possibleOnRecommendationList } from './recommendation-list/possible.ts';
export { quotaOf } from './recommendation-list/quota.ts';
export { rank } from './recommendation-list/rank.ts';
export { type RecommendFacts, recommend } from './recommendation-list/recommend.ts';
export type * from './recommendation-list/recommendation-list.ts';
export type { RecommendationRefusal } from './recommendation-list/recommendation-refusal.ts';
export { type SubmitListFacts, submitRecommendationList } from './recommendation-list/submit.ts';
export { takeOff } from './recommendation-list/take-off.ts';
export type { Refusal } from './refusal.ts';
export { referenceYearOf } from './round/reference-year.ts';
export { type RoundTerm, type Undecided, undecided } from './round/undecided.ts';
export { isOfficial, type OfficialVerb, officialActs } from './signing/official-acts.ts';
export { type SignedContent, type SignedLine, type Signer, signedContent } from './signing/signed-content.ts';
export type { Weighed } from './spot-check/draw.ts';
export { type OrderSpotCheckFacts, orderSpotCheck } from './spot-check/order.ts';
export { type RecordSpotCheckFacts, recordSpotCheck } from './spot-check/record.ts';
export type * from './spot-check/spot-check.ts';
export type { SpotCheckRefusal } from './spot-check/spot-check-refusal.ts';
export { verbs } from './verbs.ts';
export { eventTitle } from './wording/event-title.ts';
export { evidenceSentence } from './wording/evidence-sentence.ts';
export { formSentence } from './wording/form-sentence.ts';
export { type ListEventType, listEventTitle } from './wording/list-event-title.ts';
export * from './wording/list-stage-title.ts';
export { listVerbTitle } from './wording/list-verb-title.ts';
export type { Names } from './wording/names.ts';
export { objectionTitle } from './wording/notice-sentences.ts';
export { refusalCodes, refusalSentence } from './wording/refusal-sentence.ts';
export { stageTitle } from './wording/stage-title.ts';
export * from './wording/standing-title.ts';
export { officeTitle, stepTitle } from './wording/step-title.ts';
export { possibleTitle, verbTitle } from './wording/verb-title.ts';
