import { recommendationLists } from '@qunxing/database';
import { builder } from '../builder.ts';
import { actsOn } from '../list/perform-on-list.ts';

/** The list that an act is on, as an argument. */
export const listArgument = () =>
  builder.args((t) => ({ list: t.id({ required: true, description: 'Id of the recommendation list.' }) }));

/** Has somebody act on a recommendation list by one verb. */
export const actOnRecommendationList = actsOn('recommendation-list', recommendationLists, 'RecommendationList', 'list');
