import { type FragmentOf, graphql } from '../../graphql.ts';
import { type GivenSignature, ToSignFragment } from '../../signing/to-sign.ts';
import { ApplicationCaseFragment } from '../case/application-case.ts';

/** What an act on an application comes to: changed, refused with a sentence, or overtaken by somebody else. */
export const OutcomeFragment = graphql(
  `
    fragment Outcome on ApplicationResult {
      __typename
      ... on ApplicationChanged {
        application {
          id
          ...ApplicationCase
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
      ... on ApplicationConflict {
        application {
          id
          ...ApplicationCase
        }
        message {
          zh
          en
        }
      }
    }
  `,
  [ApplicationCaseFragment, ToSignFragment],
);

/** What comes back when an act was sent. */
export interface Sent {
  readonly data?: { readonly outcome: FragmentOf<typeof OutcomeFragment> } | null | undefined;
}

/** What every act says of what it is done to, and by which key it is done once. */
export interface Asked {
  readonly application: string;
  readonly version: number;
  readonly key: string;
  /** With an official act, once it was shown what is signed. */
  readonly signature: GivenSignature | null;
}
