import type { PossibleTypesConfig } from '@urql/exchange-graphcache';

/** The members of every union, by which the cache knows which part of a question an answer is for. */
export const unions: PossibleTypesConfig = {
  AcceptInvitationResult: ['InvitationAccepted', 'InvitationRefused'],
  EnrolSecondFactorResult: ['SecondFactorEnrolled', 'SecondFactorRefused'],
  InviteResult: ['InvitationRefused', 'Invited'],
  OfferSecondFactorResult: ['SecondFactorOffered', 'SecondFactorRefused'],
  RemoveSecondFactorResult: ['SecondFactorRefused', 'SecondFactorRemoved'],
  AnnouncementResult: ['AnnouncementChanged', 'AnnouncementConflict', 'Refused'],
  ApplicationResult: ['ApplicationChanged', 'ApplicationConflict', 'Refused'],
  CertificationResult: ['CertificationChanged', 'CertificationConflict', 'Refused'],
  DeliberationResult: ['DeliberationChanged', 'DeliberationConflict', 'Refused'],
  EvaluateClusterResult: ['ClusterEvaluated', 'EvaluationRefused'],
  ExpertPanelResult: ['ExpertPanelChanged', 'ExpertPanelConflict', 'Refused'],
  NominationResult: ['NominationChanged', 'NominationConflict', 'Refused'],
  ObjectionResult: ['ObjectionChanged', 'ObjectionConflict', 'Refused'],
  PublicNoticeResult: ['PublicNoticeChanged', 'PublicNoticeConflict', 'Refused'],
  RecommendationListResult: ['RecommendationListChanged', 'RecommendationListConflict', 'Refused'],
  RecordFiguresResult: ['FiguresRecorded', 'FormRefused'],
  RecordStatementsResult: ['FormRefused', 'StatementsRecorded'],
  SetNotificationDeliveryResult: ['NotificationDeliveryRefused', 'NotificationPreferences'],
  SpotCheckResult: ['Refused', 'SpotCheckChanged', 'SpotCheckConflict'],
  SignInResult: ['SignInRefused', 'SignedIn'],
};
