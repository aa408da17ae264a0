import type { PossibleTypesConfig } from '@urql/exchange-graphcache';

/** The members of every union, by which the cache knows which part of a question an answer is for. */
export const unions: PossibleTypesConfig = {
  AcceptInvitationResult: ['InvitationAccepted', 'InvitationRefused'],
  EnrolSecondFactorResult: ['SecondFactorEnrolled', 'SecondFactorRefused'],
  InviteResult: ['InvitationRefused', 'Invited'],
  OfferSecondFactorResult: ['SecondFactorOffered', 'SecondFactorRefused'],
  RemoveSecondFactorResult: ['SecondFactorRefused', 'SecondFactorRemoved'],
  ApplicationResult: ['ApplicationChanged', 'ApplicationConflict', 'Refused'],
  EvaluateClusterResult: ['ClusterEvaluated', 'EvaluationRefused'],
  ExpertPanelResult: ['ExpertPanelChanged', 'ExpertPanelConflict', 'Refused'],
  SetNotificationDeliveryResult: ['NotificationDeliveryRefused', 'NotificationPreferences'],
  RecommendationListResult: ['RecommendationListChanged', 'RecommendationListConflict', 'Refused'],
  SpotCheckResult: ['Refused', 'SpotCheckChanged', 'SpotCheckConflict'],
  RecordFiguresResult: ['FiguresRecorded', 'FormRefused'],
  RecordStatementsResult: ['FormRefused', 'StatementsRecorded'],
  SignInResult: ['SignInRefused', 'SignedIn'],
};
