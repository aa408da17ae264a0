import { graphql } from '../../graphql.ts';
import { ToSignFragment } from '../../signing/to-sign.ts';
import { DeskFragment } from '../desk.ts';

/** What an act on a recommendation list comes to: changed, refused with a sentence, or overtaken by somebody else. */
export const ListOutcomeFragment = graphql(
  `
    fragment ListOutcome on RecommendationListResult {
      __typename
      ... on RecommendationListChanged {
        list {
          id
          ...Desk
        }
      }
      ...ToSign
      ... on Refused {
        message {
          zh
          en
        }
      }
      ... on RecommendationListConflict {
        list {
          id
          ...Desk
        }
        message {
          zh
          en
        }
      }
    }
  `,
  [DeskFragment, ToSignFragment],
);
