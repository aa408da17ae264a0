import type { Refusal } from '@qunxing/certification';
import { type ApplicationRow, applicationPage, pendingOn } from '@qunxing/database';
import { actingAs, momentOf } from '../application/acting.ts';
import { editionsOf, procedureOf, roundOf } from '../application/rules-of.ts';
import { stagesBefore } from '../application/stages-before.ts';
import type { Context } from '../context.ts';
import type { Gateway } from '../gateway.ts';
import { seesApplications } from '../policy/sees-applications.ts';
import { type ListedStep, stepFor } from './listed-step.ts';

/** The most applications that are looked through at once, as many as a list may name. */
export const mostCandidates = 200;

/** An application for which a step is the next one, and what stands against taking it now. */
export interface ListCandidateShape {
  readonly step: ListedStep;
  readonly application: ApplicationRow;
  readonly refusal: Refusal | null;
}

/** The procedure under which a step is taken: a certification under that of the application, a list under that of its round. */
const procedureFor = async (step: ListedStep, { state, roundId }: ApplicationRow, gateway: Gateway) =>
  step === 'certification'
    ? await procedureOf(gateway, state.rules.procedure)
    : editionsOf(roundOf(gateway, roundId), gateway).procedure;

/** The candidates for some steps, each asked of the verb that takes it, of those that have waited longest; none for other offices. */
export const candidatesFor = async (
  steps: readonly ListedStep[],
  round: string | undefined,
  { gateway, load, viewer, now }: Context,
): Promise<readonly ListCandidateShape[]> => {
  if (viewer === null || viewer.role === 'auditor') return [];
  const { sql } = gateway.database;
  const procedures = gateway.library.procedures.map(({ procedure }) => procedure);
  const stages = steps.flatMap((step) => procedures.flatMap((procedure) => stagesBefore(procedure, step)));
  const filter = { seen: seesApplications(viewer), round, stages };
  const rows = await applicationPage(sql, filter, { limit: mostCandidates, offset: 0 });
  if (rows.length === 0) return [];
  for (const row of rows) load.application.prime(row.id, row);
  const pending = async (step: ListedStep) =>
    step === 'deliberation' || step === 'public-notice'
      ? pendingOn(
          sql,
          step,
          rows.map(({ id }) => id),
        )
      : [];
  const elsewhere = new Map(await Promise.all(steps.map(async (step) => [step, await pending(step)] as const)));
  const [by, moment] = [actingAs(viewer), momentOf(now())];
  const asked = rows.map(async (row): Promise<readonly ListCandidateShape[]> => {
    // Read at one moment: one statement for all of them, the clusters themselves with it.
    const [incidents] = await Promise.all([load.part('incidents', row.clusterId), load.part('row', row.clusterId)]);
    const candidate = { application: row.state, incidents };
    const found = await Promise.all(
      steps.map(async (step): Promise<readonly ListCandidateShape[]> => {
        const procedure = await procedureFor(step, row, gateway);
        const facts = { by, procedure, round: row.roundId, elsewhere: elsewhere.get(step) ?? [] };
        const refusal = stepFor(step, candidate, facts, moment);
        return refusal === 'no' ? [] : [{ step, application: row, refusal }];
      }),
    );
    return found.flat();
  });
  return (await Promise.all(asked)).flat();
};
