export {
  type AccountEntry,
  type AccountRow,
  accountById,
  accountByLogin,
  actingBy,
  createAccount,
  type KnownAccount,
  listAccounts,
  loginTaken,
  type PersonRow,
} from './accounts/accounts.ts';
export { endAccount, everyAccount, type ListedAccount } from './accounts/end-account.ts';
export { foldedLogin } from './accounts/folded-login.ts';
export { hashPassword, isPassword, nobodysHash } from './accounts/password.ts';
export { weakness } from './accounts/password-strength.ts';
export { readLogin } from './accounts/read-login.ts';
export * from './accounts/sessions.ts';
export { setPassword } from './accounts/set-password.ts';
export * from './accounts/sign-in-attempts.ts';
export * from './applications/application-page.ts';
export {
  type ApplicationRow,
  applicationStream,
  applicationsById,
  applicationUnderWay,
} from './applications/application-rows.ts';
export { beginApplication, type Change, changeApplication, type Verb } from './applications/change.ts';
export { type ApplicationCondition, holds } from './applications/condition.ts';
export {
  type AppointmentRow,
  appoint,
  appointmentsOf,
  endAppointment,
  type Office,
  type Role,
} from './appointments/appointments.ts';
export { type CaseMoment, caseInput, caseInputs } from './cases/case-input.ts';
export type { ClusterFilter } from './clusters/cluster-filter.ts';
export * from './clusters/cluster-page.ts';
export * from './clusters/cluster-read.ts';
export { type ClusterRow, clusterRows, clustersById, type LatestStanding } from './clusters/cluster-rows.ts';
export * from './clusters/cluster-sources.ts';
export * from './clusters/county-summaries.ts';
export * from './clusters/industries.ts';
export * from './clusters/recognitions.ts';
export * from './clusters/save-clusters.ts';
export * from './clusters/totals.ts';
export type { Database, DatabaseOptions, Instance } from './connection/database.ts';
export { type Opened, openDatabase } from './connection/open-database.ts';
export type { DatabaseRefusal, DatabaseRefusalCode } from './connection/refusal.ts';
export type { BulkRow, BulkTable, BulkValue, Sql } from './connection/sql.ts';
export { documents, type StoredDocument } from './definitions/document.ts';
export { currentDocuments, type Edition, type EditionKind, editions } from './definitions/edition.ts';
export { storeCriterion } from './definitions/store-criterion.ts';
export { storeProcedure } from './definitions/store-procedure.ts';
export { storeStandard } from './definitions/store-standard.ts';
export { accountOfSubject, type DirectorySubject, linkSubject } from './directory/directory-link.ts';
export { beginVisit, type DirectoryVisit, takeVisit } from './directory/directory-visit.ts';
export * from './enterprises/cluster-incidents.ts';
export * from './enterprises/enterprise-names.ts';
export * from './enterprises/enterprise-page.ts';
export { type EnterpriseRow, enterprisesById, type Membership, type TitleRow } from './enterprises/enterprise-rows.ts';
export * from './enterprises/record-incidents.ts';
export * from './enterprises/record-titles.ts';
export * from './enterprises/save-enterprises.ts';
export * from './enterprises/title-counts.ts';
export * from './evaluations/evaluation-rows.ts';
export { type EvaluationEntry, saveEvaluations } from './evaluations/save-evaluations.ts';
export type { Act } from './events/act.ts';
export { eventsOf, type StoredEvent } from './events/event.ts';
export * from './figures/choice-history.ts';
export * from './figures/choose-figures.ts';
export * from './figures/figure-history.ts';
export * from './figures/record-figures.ts';
export { newId } from './identity/new-id.ts';
export type { Recorded } from './identity/recorded.ts';
export { hashText, platformSha256 } from './identity/sha256.ts';
export { completedSteps, completeStep } from './instance/seed-step.ts';
export * from './invitations/invitations.ts';
export { seedProgrammes, seedRounds } from './programmes/seed-programmes.ts';
export { refuseInvented, type SavingRefusal } from './published-figures/refuse-invented.ts';
export {
  type PublishedOrigin,
  type SavedFigures,
  savePublishedFigures,
} from './published-figures/save-published-figures.ts';
export { seedReference } from './reference/seed-reference.ts';
export { type RosterEntry, recordRosters } from './rosters/record-rosters.ts';
export * from './rosters/roster-page.ts';
export * from './rosters/roster-years.ts';
export * from './second-factor/second-factor.ts';
