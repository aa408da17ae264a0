import { graphql } from '../../graphql.ts';
import { ToSignFragment } from '../../signing/to-sign.ts';
import { SpotCheckCaseFragment } from './spot-check-case.ts';

/** What an act on a spot check comes to: changed, refused with a sentence, or overtaken by somebody else. */
export const SpotCheckOutcomeFragment = graphql(
  `
    fragment SpotCheckOutcome on SpotCheckResult {
      __typename
      ... on SpotCheckChanged {
        spotCheck {
          id
          ...SpotCheckCase
        }
      }
      ...ToSign
      ... on Refused {
        code
        message {
          zh
          en
        }
      }
      ... on SpotCheckConflict {
        spotCheck {
          id
          ...SpotCheckCase
        }
        message {
          zh
          en
        }
      }
    }
  `,
  [SpotCheckCaseFragment, ToSignFragment],
);
