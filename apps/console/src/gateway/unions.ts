import type { PossibleTypesConfig } from '@urql/exchange-graphcache';

/** The members of every union, by which the cache knows which part of a question an answer is for. */
export const unions: PossibleTypesConfig = {
  AcceptInvitationResult: ['InvitationAccepted', 'InvitationRefused'],
  EnrolSecondFactorResult: ['SecondFactorEnrolled', 'SecondFactorRefused'],
  InviteResult: ['InvitationRefused', 'Invited'],
  OfferSecondFactorResult: ['SecondFactorOffered', 'SecondFactorRefused'],
  RemoveSecondFactorResult: ['SecondFactorRefused', 'SecondFactorRemoved'],
  AnnouncementResult: ['AnnouncementChanged', 'AnnouncementConflict', 'Refused', 'ToSign'],
  ApplicationResult: ['ApplicationChanged', 'ApplicationConflict', 'Refused', 'ToSign'],
  CertificationResult: ['CertificationChanged', 'CertificationConflict', 'Refused', 'ToSign'],
  DeliberationResult: ['DeliberationChanged', 'DeliberationConflict', 'Refused', 'ToSign'],
  EvaluateClusterResult: ['ClusterEvaluated', 'EvaluationRefused'],
  ExpertPanelResult: ['ExpertPanelChanged', 'ExpertPanelConflict', 'Refused'],
  NominationResult: ['NominationChanged', 'NominationConflict', 'Refused', 'ToSign'],
  ObjectionResult: ['ObjectionChanged', 'ObjectionConflict', 'Refused'],
  PublicNoticeResult: ['PublicNoticeChanged', 'PublicNoticeConflict', 'Refused', 'ToSign'],
  RecommendationListResult: ['RecommendationListChanged', 'RecommendationListConflict', 'Refused', 'ToSign'],
  RecordFiguresResult: ['FiguresRecorded', 'FormRefused'],
  RecordIncidentResult: ['IncidentRecorded', 'Refused'],
  RecordRosterResult: ['FormRefused', 'RosterRecorded'],
  RecordStatementsResult: ['FormRefused', 'StatementsRecorded'],
  RemoveEvidenceResult: ['EvidenceRefused', 'EvidenceRemoved'],
  SetNotificationDeliveryResult: ['NotificationDeliveryRefused', 'NotificationPreferences'],
  SpotCheckResult: ['Refused', 'SpotCheckChanged', 'SpotCheckConflict', 'ToSign'],
  SignInResult: ['SignInRefused', 'SignedIn'],
};
