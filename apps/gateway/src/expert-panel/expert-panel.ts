import type { Combined } from '@qunxing/certification';
import type { ApplicationRow, PanelRow } from '@qunxing/database';
import { Refused, refusedAs } from '../act/refused.ts';
import { actingAs, momentOf } from '../application/acting.ts';
import { Application } from '../application/application.ts';
import { procedureOf } from '../application/rules-of.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { encodeId } from '../node-id.ts';
import { JudgedItem } from './judged-item.ts';
import { judgedItems } from './judged-items.ts';
import { PanelSeat } from './seat.ts';
import { type PanelStanding, panelStanding } from './standing.ts';

const CombinedJudgement = builder.objectRef<Combined>('CombinedJudgement').implement({
  description: 'What a panel comes to about an item.',
  fields: (t) => ({
    item: t.exposeString('item', { description: 'Key of the item.' }),
    level: t.string({
      nullable: true,
      description: 'The level that most gave; null where none has a majority.',
      resolve: (combined) => ('level' in combined ? combined.level : null),
    }),
    disputed: t.stringList({
      description: 'The levels that were given where none has a majority; they go to the meeting.',
      resolve: (combined) => ('disputed' in combined ? [...combined.disputed] : []),
    }),
  }),
});

const applicationOf = async ({ applicationId }: PanelRow, { load }: Context): Promise<ApplicationRow> => {
  const row = await load.application.load(applicationId);
  if (row === null) throw new Error(`a panel names the application ${applicationId}, which is not stored`);
  return row;
};

const standingOf = async (panel: PanelRow, context: Context): Promise<PanelStanding> => {
  const { gateway, viewer, now } = context;
  if (viewer?.role === 'auditor') return { may: [] };
  const { rules } = (await applicationOf(panel, context)).state;
  return panelStanding(panel.state, await procedureOf(gateway, rules.procedure), actingAs(viewer), momentOf(now()));
};

/** The experts who judge one application. */
export const ExpertPanel = builder.objectRef<PanelRow>('ExpertPanel');

builder.objectType(ExpertPanel, {
  description: 'The experts who judge one application (专家评审).',
  fields: (t) => ({
    id: t.id({ description: 'Id of the panel.', resolve: ({ id }) => encodeId('ExpertPanel', id) }),
    version: t.exposeInt('version', { description: 'Counts the changes; a mutation says which one it has seen.' }),
    stage: t.exposeString('stage', { description: '`open` or `concluded`.' }),
    since: t.expose('since', { type: 'DateTime', description: 'When it came into its stage.' }),
    application: t.field({
      type: Application,
      description: 'What is judged.',
      resolve: (panel, _args, context) => applicationOf(panel, context),
    }),
    items: t.field({
      type: [JudgedItem],
      description: 'What is judged of it.',
      complexity: { field: 5, multiplier: 10 },
      resolve: async (panel, _args, context) => {
        const { rules } = (await applicationOf(panel, context)).state;
        const judged = await judgedItems(context.gateway, rules.standard);
        return judged.filter(({ item }) => panel.state.items.some((own) => own.item === item.id));
      },
    }),
    seats: t.field({
      type: [PanelSeat],
      description: 'Its experts, in the order in which they were assigned.',
      resolve: (panel, _args, { viewer }) => {
        if (viewer === null) throw unauthenticated();
        return panel.state.seats.map((seat, place) => ({ panel, seat, viewer, number: place + 1 }));
      },
    }),
    outcome: t.field({
      type: [CombinedJudgement],
      description: 'What it came to, item by item; none before it is concluded.',
      resolve: ({ state }) => (state.stage === 'concluded' ? [...state.concluded.combined] : []),
    }),
    may: t.stringList({
      description: 'What the person who asks may do: `judge`, `recuse`, `assignAnother`, `conclude`.',
      resolve: async (panel, _args, context) => [...(await standingOf(panel, context)).may],
    }),
    obstacle: t.field({
      type: Refused,
      nullable: true,
      description:
        'Why concluding it would be refused, for the office that concludes it; null when nothing is in the way.',
      resolve: async (panel, _args, context) => {
        const { obstacle } = await standingOf(panel, context);
        return obstacle === undefined ? null : refusedAs(obstacle, context);
      },
    }),
  }),
});
