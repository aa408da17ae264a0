import type { Procedure } from '@qunxing/standards';
import { acting, anApplicationBefore, aProcedure, aRound, known, next, on } from '../testing.ts';
import { openRecommendationList } from './open.ts';
import { recommend } from './recommend.ts';
import type { OpenRecommendationList } from './recommendation-list.ts';

/** 遵义市's list with members of niches of their own: `application-1`, `application-2` and so on. */
export const aRecommendationList = (members = 0, procedure: Procedure = aProcedure()): OpenRecommendationList => {
  const by = acting('prefecture');
  const round = aRound();
  const opened = next(openRecommendationList({ id: 'list-1', by, procedure, round }, on('2023-05-15')));
  const verified = anApplicationBefore('recommendation', procedure);
  return Array.from({ length: members }, (_, index) => index + 1).reduce((list, number) => {
    const application = known(verified, `application-${number}`);
    const facts = { by, procedure, round, application, incidents: [], niche: `niche ${number}` };
    return next(recommend(list, facts, on('2023-05-16')));
  }, opened);
};
