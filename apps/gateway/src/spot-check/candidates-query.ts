import { orderSpotCheck } from '@qunxing/certification';
import { type ApplicationRow, applicationPage } from '@qunxing/database';
import { actingAs, momentOf } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Localized } from '../localized/localized.ts';
import { seesApplications } from '../policy/sees-applications.ts';
import { spotChecksSeen } from '../policy/sees-spot-checks.ts';
import { mostCandidates } from './candidate-input.ts';
import { procedureOfRound } from './procedure-of-round.ts';
import { type Risk, riskOf } from './risk.ts';

interface Possible extends Risk {
  readonly application: ApplicationRow;
}

const PossibleCandidate = builder.objectRef<Possible>('PossibleCandidate').implement({
  description: 'An application that may be drawn for a spot check now, and how much it would usually weigh.',
  fields: (t) => ({
    application: t.expose('application', { type: Application, description: 'The application.' }),
    risk: t.exposeInt('risk', { description: '1 where nothing in particular is known, and one more for each reason.' }),
    reasons: t.field({
      type: [Localized],
      description: 'What of its own story speaks for visiting it once more.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

/** The applications of a round that may be drawn now: the verb is asked for each, and nothing is kept of what it answers. */
const candidatesIn = async (round: string, context: Context): Promise<readonly Possible[]> => {
  const { gateway, viewer, now } = context;
  if (viewer === null || viewer.role === 'auditor' || spotChecksSeen(viewer) === undefined) return [];
  const procedure = procedureOfRound(round, gateway);
  const filter = { seen: seesApplications(viewer), round };
  const rows = await applicationPage(gateway.database.sql, filter, { limit: mostCandidates, offset: 0 });
  const facts = { id: '', by: actingAs(viewer), procedure, round, seed: 'none', count: 1 };
  return rows.flatMap((application) => {
    const candidates = [{ application: application.state, risk: 1, reasons: [] }];
    const asked = orderSpotCheck({ ...facts, candidates }, momentOf(now()));
    return 'refused' in asked ? [] : [{ application, ...riskOf(application.state) }];
  });
};

builder.queryField('spotCheckCandidates', (t) =>
  t.field({
    type: [PossibleCandidate],
    description: `The applications of a round that may be drawn for a spot check now, of the ${mostCandidates} that have waited longest.`,
    complexity: { field: 5, multiplier: 50 },
    args: { round: t.arg.string({ required: true, description: 'Key of the round.' }) },
    resolve: (_parent, { round }, context) => candidatesIn(round, context),
  }),
);
