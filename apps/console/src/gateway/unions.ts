import type { PossibleTypesConfig } from '@urql/exchange-graphcache';

/** The members of every union, by which the cache knows which part of a question an answer is for. */
export const unions: PossibleTypesConfig = {
  AcceptInvitationResult: ['InvitationAccepted', 'InvitationRefused'],
  ApplicationResult: ['ApplicationChanged', 'ApplicationConflict', 'ApplicationRefused'],
  EnrolSecondFactorResult: ['SecondFactorEnrolled', 'SecondFactorRefused'],
  EvaluateClusterResult: ['ClusterEvaluated', 'EvaluationRefused'],
  InviteResult: ['InvitationRefused', 'Invited'],
  OfferSecondFactorResult: ['SecondFactorOffered', 'SecondFactorRefused'],
  RemoveSecondFactorResult: ['SecondFactorRefused', 'SecondFactorRemoved'],
  SignInResult: ['SignInRefused', 'SignedIn'],
};
