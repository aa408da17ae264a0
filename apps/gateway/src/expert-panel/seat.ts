import type { Judgement as Given, Seat } from '@qunxing/certification';
import type { AccountRow, PanelRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';
import { seesJudgements, seesWhoJudges } from '../policy/sees-judgements.ts';

/** A seat of a panel as somebody sees it. */
export interface SeenSeat {
  readonly panel: PanelRow;
  readonly seat: Seat;
  readonly viewer: AccountRow;
  /** Place on the panel, from 1. */
  readonly number: number;
}

const Judgement = builder.objectRef<Given>('Judgement').implement({
  description: 'A level that an expert gives, with the reason (评判).',
  fields: (t) => ({
    item: t.exposeString('item', { description: 'Key of the item.' }),
    level: t.exposeString('level', { description: 'The level: the value of an option of the item.' }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
  }),
});

const personOf = ({ panel, seat, viewer }: SeenSeat) =>
  seesWhoJudges(viewer) || seat.expert === viewer.id ? (panel.people[seat.expert] ?? null) : null;

const actOf = ({ state }: Seat) => (state.is === 'assigned' ? null : state);

/** A seat of a panel. */
export const PanelSeat = builder.objectRef<SeenSeat>('PanelSeat').implement({
  description: 'An expert of a panel and how far they are. Experts do not learn who the others are.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Place on the panel, from 1.' }),
    own: t.boolean({
      description: 'Whether it is the seat of who asks.',
      resolve: ({ seat, viewer }) => seat.expert === viewer.id,
    }),
    state: t.string({
      description: '`assigned`, `recused` or `judged`.',
      resolve: ({ seat }) => seat.state.is,
    }),
    at: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When they recused or handed in; null before.',
      resolve: ({ seat }) => actOf(seat)?.moment.at ?? null,
    }),
    expert: t.id({
      nullable: true,
      description: 'Id of the expert; null where it is not told.',
      resolve: (seen) => (personOf(seen) === null ? null : encodeId('Expert', seen.seat.expert)),
    }),
    name: t.field({
      type: Localized,
      nullable: true,
      description: 'Who they are; null where it is not told.',
      resolve: (seen) => personOf(seen)?.displayName ?? null,
    }),
    organization: t.field({
      type: Localized,
      nullable: true,
      description: 'Where they work; null where it is not told.',
      resolve: (seen) => personOf(seen)?.organization ?? null,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why they recused; null where they did not, or it is not told.',
      resolve: (seen) => (seen.seat.state.is === 'recused' && personOf(seen) !== null ? seen.seat.state.reason : null),
    }),
    judgements: t.field({
      type: [Judgement],
      nullable: true,
      description:
        'What they judged; null before they handed in, and to another expert until that one has handed in as well.',
      resolve: ({ panel, seat, viewer }) =>
        seat.state.is === 'judged' && seesJudgements(viewer, panel.state, seat.expert)
          ? [...seat.state.judgements]
          : null,
    }),
  }),
});
