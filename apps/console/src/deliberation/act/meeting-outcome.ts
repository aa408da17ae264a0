import { graphql } from '../../graphql.ts';
import { ToSignFragment } from '../../signing/to-sign.ts';
import { MeetingFragment } from '../meeting-shown.ts';

/** What an act in a meeting comes to: changed, refused with a sentence, or overtaken by somebody else. */
export const MeetingOutcomeFragment = graphql(
  `
    fragment MeetingOutcome on DeliberationResult {
      __typename
      ... on DeliberationChanged {
        deliberation {
          id
          ...Meeting
        }
      }
      ...ToSign
      ... on Refused {
        message {
          zh
          en
        }
      }
      ... on DeliberationConflict {
        deliberation {
          id
          ...Meeting
        }
        message {
          zh
          en
        }
      }
    }
  `,
  [MeetingFragment, ToSignFragment],
);
