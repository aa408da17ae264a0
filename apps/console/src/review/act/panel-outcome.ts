import { graphql } from '../../graphql.ts';
import { ReviewPanelFragment } from '../panel/review-panel.ts';

/** What an act on a panel comes to: changed, refused with a sentence, or overtaken by somebody else. */
export const PanelOutcomeFragment = graphql(
  `
    fragment PanelOutcome on ExpertPanelResult {
      __typename
      ... on ExpertPanelChanged {
        panel {
          id
          application {
            id
            mayAssignExperts
            stage {
              key
              title {
                zh
                en
              }
            }
          }
          ...ReviewPanel
        }
      }
      ... on Refused {
        code
        message {
          zh
          en
        }
      }
      ... on ExpertPanelConflict {
        panel {
          id
          ...ReviewPanel
        }
        message {
          zh
          en
        }
      }
    }
  `,
  [ReviewPanelFragment],
);
