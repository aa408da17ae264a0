import { holdsOfList, isOfKind, type ListRow } from '@qunxing/database';
import { Application } from '../application/application.ts';
import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import { seesLists } from '../policy/sees-lists.ts';
import { RecommendationList } from './recommendation-list.ts';

type Row = ListRow<'recommendation-list'>;

const Recommendation = builder.objectRef<Row>('Recommendation').implement({
  description: 'That a prefecture has recommended an application, or is about to.',
  fields: (t) => ({
    number: t.exposeString('number', {
      nullable: true,
      description: 'Document number of the list; null while it is drawn up.',
    }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The prefecture.',
      resolve: ({ divisionCode }, _args, { gateway }) => gateway.divisions.byCode.get(divisionCode) ?? null,
    }),
    submittedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the list was sent to the province; null while it is drawn up.',
      resolve: ({ state }) => (state.stage === 'submitted' ? new Date(state.submitted.moment.at) : null),
    }),
    list: t.field({
      type: RecommendationList,
      nullable: true,
      description: 'The list; null for those who do not see the other members.',
      resolve: (row, _args, { viewer }) => (viewer !== null && holdsOfList(seesLists(viewer), row) ? row : null),
    }),
  }),
});

builder.objectField(Application, 'recommendation', (t) =>
  t.field({
    type: Recommendation,
    nullable: true,
    description:
      'Its recommendation; null while it is on no list, or on one that is drawn up and not for the person who asks.',
    resolve: async ({ id }, _args, { load, viewer }) => {
      const lists = await load.listsOfApplication.load(id);
      const found = lists.find((list): list is typeof list & Row => isOfKind(list, 'recommendation-list'));
      if (found === undefined || viewer === null) return null;
      return found.stage === 'submitted' || holdsOfList(seesLists(viewer), found) ? found : null;
    },
  }),
);
