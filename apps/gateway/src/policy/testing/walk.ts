import { encodeId, type NodeType } from '../../node-id.ts';
import { openTrialRegister } from '../../operations/testing/trial-register.ts';
import { argumentsFor } from './arguments.ts';
import { ask } from './case.ts';
import type { Cell } from './cells.ts';
import { documentOf, fieldsDocument, type Operation, operations } from './operation.ts';
import { outcomeOf, outcomesOfFields } from './outcome.ts';
import { type Moment, moments as momentsOfCase, walkPath } from './path.ts';
import { routeCells } from './routes.ts';
import { undone } from './undone.ts';
import { type Viewer, viewersOf } from './viewers.ts';

/** The one column of what has nothing to do with a case: it is asked for once. */
const anyTime = 'at any time';

/** What is the same however a case stands: the register, the rules, and who one is. What is not listed is asked for at every moment. */
const apartFromCases: ReadonlySet<string> = new Set([
  ...['acceptInvitation', 'enrolSecondFactor', 'evaluateCluster', 'invite', 'markNotificationsRead'],
  ...['offerSecondFactor', 'removeSecondFactor', 'revokeSession', 'setNotificationDelivery', 'signIn', 'signOut'],
  ...['switchAppointment', 'withdrawInvitation', 'applicationStages', 'auditEventTypes', 'auditEvents', 'auditLog'],
  ...['cluster', 'clusters', 'countySummaries', 'criteria', 'criterion', 'division', 'divisions', 'enterprise'],
  ...['enterprises', 'evaluation', 'industries', 'instance', 'invitation', 'notificationPreferences', 'notifications'],
  ...['procedures', 'programmes', 'rounds', 'schemeFigures', 'standard', 'standards', 'totals', 'viewer', 'zones'],
]);

/** The moments at which everything is asked for: one of each way in which a case lies with an office, a list or the public. */
const asked: ReadonlySet<string> = new Set([
  ...['drafting', 'submitted', 'verified', 'on the list', 'panel half judged', 'objection admitted', 'announced'],
]);

/** Every column of the table, in order. */
export const moments: readonly string[] = [...momentsOfCase.filter((moment) => asked.has(moment)), anyTime];

/** Those at which every field of what there is of a case is looked at as well. */
const looked: ReadonlySet<string> = new Set(['submitted', 'panel half judged', 'objection admitted']);

/** What a case consists of that has fields of its own. */
const things: readonly NodeType[] = [
  'Cluster',
  'Application',
  'RecommendationList',
  'SpotCheck',
  'ExpertPanel',
  'Deliberation',
  'PublicNotice',
  'Objection',
  'Nomination',
  'Announcement',
  'Evaluation',
];

const askedAt = ({ name }: Operation, moment: string): string | undefined => {
  if (!apartFromCases.has(name)) return moment;
  return moment === 'submitted' ? anyTime : undefined;
};

/** Asks for everything as everybody, and gives every cell of the table. Nothing that is asked for stays done. */
export const walkPolicy = async (): Promise<readonly Cell[]> => {
  const test = await openTrialRegister(4);
  try {
    const { gateway } = test;
    const viewers = await viewersOf(gateway);
    const cells: Cell[] = [];

    const askFor = async (
      operation: Operation,
      viewer: Viewer,
      { database, name, subjects, circumstances }: Moment,
    ) => {
      const moment = askedAt(operation, name);
      const given = moment === undefined ? undefined : argumentsFor(operation, subjects, circumstances);
      if (moment === undefined || given === undefined) return;
      const document = documentOf(operation, given);
      const result = await undone(database, (inside) => ask(gateway, inside, viewer, document));
      const outcome = outcomeOf(result, operation.kind, operation.name);
      const page = operation.kind === 'query' ? 'questions' : 'acts';
      cells.push({ page, asked: operation.name, who: viewer.name, moment, outcome });
    };

    const lookAt = async (type: NodeType, viewer: Viewer, { database, name: moment, subjects }: Moment) => {
      const subject = subjects.get(type);
      if (subject === undefined || !looked.has(moment)) return;
      const idOf = (of: string) => encodeId(of as NodeType, subjects.get(of as NodeType)?.id ?? ''); // names of the table above
      const document = fieldsDocument(type, idOf);
      const result = await undone(database, (inside) => ask(gateway, inside, viewer, document));
      const fields = outcomesOfFields(result);
      if (fields.size === 0)
        cells.push({ page: 'fields', asked: type, who: viewer.name, moment, outcome: 'not there' });
      for (const [field, outcome] of fields)
        cells.push({
          page: 'fields',
          asked: field === '' ? type : `${type}.${field}`,
          who: viewer.name,
          moment,
          outcome,
        });
    };

    await walkPath(test, viewers, async (moment) => {
      if (!asked.has(moment.name)) return;
      for (const viewer of viewers) {
        for (const operation of operations) await askFor(operation, viewer, moment);
        for (const type of things) await lookAt(type, viewer, moment);
      }
      if (moment.name === 'objection admitted') cells.push(...(await routeCells(test, viewers, moment)));
    });
    return cells;
  } finally {
    await test.close();
  }
};
