import type { Refusal, Stage } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import type { ApplicationRow, ExpertRow } from '@qunxing/database';
import { z } from 'zod';
import { Refused, refusedAs } from '../act/refused.ts';
import { actingAs, momentOf } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { ApplicationFilter } from '../application/application-queries.ts';
import { ApplicationStage } from '../application/application-stage.ts';
import { words } from '../application/perform.ts';
import { procedureOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Expert } from '../expert/expert.ts';
import { mostExperts } from '../expert-panel/assign-experts-mutation.ts';
import { Localized } from '../localized/localized.ts';
import { assignByRule } from './assign-by-rule.ts';
import { type BulkVerb, BulkVerbInput, mostAtOnce } from './bulk-verb.ts';
import { caseVerb } from './case-verb.ts';
import { matchesOf } from './matches.ts';

interface Foreseen {
  readonly application: ApplicationRow;
  readonly refusal: Refusal | null;
  readonly becomes: Stage | null;
  readonly experts: readonly ExpertRow[];
}

const BulkForecastItem = builder.objectRef<Foreseen>('BulkForecastItem').implement({
  description: 'What would become of one application.',
  fields: (t) => ({
    application: t.expose('application', { type: Application, description: 'As it is now.' }),
    obstacle: t.field({
      type: Refused,
      nullable: true,
      description: 'Why it would be refused; null where it would be done.',
      resolve: ({ refusal }, _args, context) => (refusal === null ? null : refusedAs(refusal, context)),
    }),
    becomes: t.expose('becomes', {
      type: ApplicationStage,
      nullable: true,
      description: 'The stage that it would come into; null where it would stay.',
    }),
    experts: t.expose('experts', { type: [Expert], description: 'Whom the rule chooses, where experts are assigned.' }),
  }),
});

interface Forecast {
  readonly total: number;
  readonly tooMany: Text | null;
  readonly items: readonly Foreseen[];
}

const BulkForecast = builder.objectRef<Forecast>('BulkForecast').implement({
  description: 'What would become of each of the applications that a filter finds; nothing was done.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many it finds.' }),
    tooMany: t.expose('tooMany', {
      type: Localized,
      nullable: true,
      description: `Why nothing is foreseen: it finds more than ${mostAtOnce}; null otherwise.`,
    }),
    items: t.expose('items', {
      type: [BulkForecastItem],
      description: 'Every one of them, those that have waited longest first.',
      complexity: { field: 1, multiplier: mostAtOnce },
    }),
  }),
});

interface Asked {
  readonly verb: BulkVerb;
  readonly words: string;
  readonly experts: number;
}

const foreseen = async (
  rows: readonly ApplicationRow[],
  { verb, words: said, experts: count }: Asked,
  context: Context,
): Promise<readonly Foreseen[]> => {
  const { gateway, now, viewer } = context;
  const [by, moment] = [actingAs(viewer), momentOf(now())];
  if (verb === 'assignExperts') {
    const assigned = await assignByRule(rows, count, context);
    return rows.flatMap((application, place) => {
      const { experts, refusal } = assigned[place] ?? { experts: [], refusal: null };
      return [{ application, experts, refusal, becomes: null }];
    });
  }
  const { decide } = caseVerb(verb, said);
  return Promise.all(
    rows.map(async (application) => {
      const procedure = await procedureOf(gateway, application.state.rules.procedure);
      const outcome = decide(application.state, { by, procedure }, moment);
      return 'refused' in outcome
        ? { application, experts: [], refusal: outcome.refused, becomes: null }
        : { application, experts: [], refusal: null, becomes: outcome.next.stage };
    }),
  );
};

builder.queryField('bulkForecast', (t) =>
  t.field({
    type: BulkForecast,
    description:
      'What would become of each application that a filter finds if the person who asks acted on all of them now: the same verb is asked, with the same refusals, and nothing is kept.',
    args: {
      verb: t.arg({ type: BulkVerbInput, required: true, description: 'What would be done.' }),
      filter: t.arg({ type: ApplicationFilter, description: 'Which applications are meant.' }),
      words: t.arg.string({ description: 'The comment or reason that goes with each.', validate: words }),
      experts: t.arg.int({
        description: 'How many experts the rule chooses for each; 2 when left out.',
        validate: z.number().int().min(1).max(mostExperts),
      }),
    },
    complexity: 50,
    resolve: async (_parent, { verb, filter, words: said, experts }, context) => {
      const { rows, total, tooMany } = await matchesOf(filter, context);
      const asked = { verb, words: said ?? '', experts: experts ?? 2 };
      return { total, tooMany, items: await foreseen(rows, asked, context) };
    },
  }),
);
