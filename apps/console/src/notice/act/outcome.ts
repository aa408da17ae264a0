import { graphql } from '../../graphql.ts';
import { ToSignFragment } from '../../signing/to-sign.ts';
import { NoticeFragment, ObjectionFragment } from '../notice-shown.ts';

/** What an act on a notice comes to: changed, refused with a sentence, or overtaken by somebody else. */
export const NoticeOutcomeFragment = graphql(
  `
    fragment NoticeOutcome on PublicNoticeResult {
      __typename
      ... on PublicNoticeChanged {
        notice {
          id
          ...Notice
        }
      }
      ...ToSign
      ... on Refused {
        message {
          zh
          en
        }
      }
      ... on PublicNoticeConflict {
        notice {
          id
          ...Notice
        }
        message {
          zh
          en
        }
      }
    }
  `,
  [NoticeFragment, ToSignFragment],
);

/** The same of an objection, which may hold up a member of its notice or let it go on. */
export const ObjectionOutcomeFragment = graphql(
  `
    fragment ObjectionOutcome on ObjectionResult {
      __typename
      ... on ObjectionChanged {
        objection {
          id
          ...ObjectionShown
          notice {
            id
            ...Notice
          }
        }
      }
      ... on Refused {
        message {
          zh
          en
        }
      }
      ... on ObjectionConflict {
        objection {
          id
          ...ObjectionShown
        }
        message {
          zh
          en
        }
      }
    }
  `,
  [ObjectionFragment, NoticeFragment],
);
