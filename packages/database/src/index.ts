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
export { peopleById } from './accounts/people.ts';
export { readLogin } from './accounts/read-login.ts';
export * from './accounts/sessions.ts';
export { setPassword } from './accounts/set-password.ts';
export * from './accounts/sign-in-attempts.ts';
export { type Aggregate, type AggregateKind, streamOf } from './aggregates/aggregate.ts';
export {
  type Alongside,
  alongside,
  beginAggregate,
  type Change,
  changeAggregate,
  type Decided,
} from './aggregates/change.ts';
export { lockedRows, rowsOf } from './aggregates/rows.ts';
export * from './applications/application-page.ts';
export { type ApplicationRow, applicationsById, applicationUnderWay } from './applications/application-rows.ts';
export { applications } from './applications/applications.ts';
export { type ApplicationCondition, holds } from './applications/condition.ts';
export {
  type AppointedOffice,
  type AppointmentRow,
  appoint,
  appointmentsOf,
  endAppointment,
  type Role,
} from './appointments/appointments.ts';
export { appendToLog, countUnlogged, queueUnlogged } from './audit/append-to-log.ts';
export * from './audit/audit-events.ts';
export { exportLog } from './audit/export-log.ts';
export { type HeadSigner, latestHeads, signHead, signingKeys } from './audit/heads.ts';
export { type LogState, logState } from './audit/log-state.ts';
export { type CaseMoment, caseInput, caseInputs } from './cases/case-input.ts';
export { type CertificationRow, certifications, certificationsOf } from './certifications/certifications.ts';
export type { ClusterFilter } from './clusters/cluster-filter.ts';
export * from './clusters/cluster-page.ts';
export * from './clusters/cluster-read.ts';
export { type ClusterRow, clusterRows, clustersById, type LatestStanding } from './clusters/cluster-rows.ts';
export * from './clusters/cluster-sources.ts';
export * from './clusters/county-summaries.ts';
export * from './clusters/industries.ts';
export * from './clusters/recognitions.ts';
export { clusterStream, recordMatters } from './clusters/recorded-matters.ts';
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
export { type IncidentEntryRow, incidents } from './enterprises/incidents.ts';
export * from './enterprises/record-incidents.ts';
export * from './enterprises/record-titles.ts';
export * from './enterprises/save-enterprises.ts';
export * from './enterprises/title-counts.ts';
export * from './evaluations/evaluation-rows.ts';
export { type EvaluationEntry, saveEvaluations } from './evaluations/save-evaluations.ts';
export type { Act } from './events/act.ts';
export { eventsOf, eventsUpTo, type StoredEvent } from './events/event.ts';
export { type Doer, type Happening, recordEvents, theProgram } from './events/record-events.ts';
export {
  attachEvidence,
  type EvidenceChange,
  evidenceStream,
  removeEvidence,
} from './evidence/change-evidence.ts';
export {
  type EvidenceRow,
  evidenceById,
  evidenceOf,
  type StatedPlace,
  type StatedPlaces,
} from './evidence/evidence-rows.ts';
export { expertPanels, type PanelAggregate } from './expert-panels/expert-panels.ts';
export * from './expert-panels/panel-page.ts';
export { type PanelPerson, type PanelRow, panelsOfApplications } from './expert-panels/panel-rows.ts';
export { employersInCluster } from './experts/employers-in-cluster.ts';
export * from './experts/experts.ts';
export * from './figures/choice-history.ts';
export * from './figures/choose-figures.ts';
export * from './figures/figure-history.ts';
export * from './figures/record-figures.ts';
export { type JudgedFigure, recordJudgements } from './figures/record-judgements.ts';
export { type FigureChange, figureRecorder, figureSlot } from './forms/figure-changes.ts';
export {
  formStatements,
  type StatementChange,
  type StatementRow,
  statementHistory,
  statementRecorder,
} from './forms/form-statements.ts';
export { type Fate, formStream, recordInForm } from './forms/record-in-form.ts';
export {
  type RosterChange,
  type RosterRow,
  rosterRecorder,
  rosterRowHash,
  rosterRowsOf,
  rosterSlot,
} from './forms/roster-changes.ts';
export { type RosterRowEntry, rosterRowHistory } from './forms/roster-row-history.ts';
export { newId } from './identity/new-id.ts';
export { platformDigest } from './identity/platform-digest.ts';
export type { Recorded } from './identity/recorded.ts';
export { hashText, platformSha256 } from './identity/sha256.ts';
export { completedSteps, completeStep } from './instance/seed-step.ts';
export * from './invitations/invitations.ts';
export { holdsOfList, type ListCondition } from './lists/condition.ts';
export { applicationsAround, listsOfApplications, type MembershipRow, pendingOn } from './lists/list-members.ts';
export { countLists, listPage } from './lists/list-page.ts';
export { isOfKind, type ListAggregate, type ListKind, type ListRow, listsById } from './lists/list-row.ts';
export * from './lists/lists.ts';
export * from './notifications/delivery.ts';
export * from './notifications/mail.ts';
export * from './notifications/notification-rows.ts';
export { type Message, notify } from './notifications/notify.ts';
export * from './notifications/preferences.ts';
export { type Office, type Recipient, recipientsOf } from './notifications/recipients.ts';
export {
  type LodgedObjectionRow,
  type Lodging,
  lodgeObjection,
  objectionOfReceipt,
} from './objections/lodge-objection.ts';
export { type ObjectionRow, objections, objectionsOfNotices } from './objections/objections.ts';
export type { Consumer } from './outbox/consumers.ts';
export { type Handled, handleNext, type PendingEvent } from './outbox/outbox.ts';
export { erasePersonal } from './personal-data/erase-personal.ts';
export { keepPersonal } from './personal-data/keep-personal.ts';
export { personalOf, type Reading } from './personal-data/personal-of.ts';
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
export { type FoundRow, find, type SearchWord } from './search/find.ts';
export * from './second-factor/second-factor.ts';
export { bindScan, type ScanEntry } from './signatures/bind-scan.ts';
export type { Seal, SignatureEntry } from './signatures/signature.ts';
export {
  isIntact,
  type ScanRow,
  type SignatureRow,
  signatureByHash,
  signaturesOf,
} from './signatures/signature-rows.ts';
export * from './spot-checks/spot-checks.ts';
export { registerFile, type StoredFile } from './stored-files/stored-files.ts';
