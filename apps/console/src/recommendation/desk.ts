import { graphql, type ResultOf } from '../graphql.ts';
import { ApplicationLineFragment } from './application-line.tsx';

/** Everything that the desk of a list shows; every act answers with it, so that the page is new at once. */
export const DeskFragment = graphql(
  `
    fragment Desk on RecommendationList {
      id
      version
      number
      stage {
        key
        title {
          zh
          en
        }
      }
      submittedAt
      division {
        code
        name
        english
      }
      round {
        key
        title {
          zh
          en
        }
        closesOn {
          value
        }
      }
      quota {
        used
        least
        most
      }
      may {
        verb
      }
      obstacle {
        message {
          zh
          en
        }
      }
      members {
        niche
        relaxation {
          reason
          document
        }
        obstacle {
          message {
            zh
            en
          }
        }
        application {
          id
          cluster {
            id
            name
          }
          ...ApplicationLine
        }
      }
      candidates {
        niche
        obstacle {
          message {
            zh
            en
          }
        }
        freeing {
          id
          cluster {
            id
            name
          }
        }
        application {
          id
          stage {
            key
            title {
              zh
              en
            }
          }
          cluster {
            id
            name
          }
          ...ApplicationLine
        }
      }
    }
  `,
  [ApplicationLineFragment],
);

/** A prefecture's list as its desk shows it. */
export type DeskList = ResultOf<typeof DeskFragment>;

/** A cluster on the list. */
export type DeskMember = DeskList['members'][number];

/** A cluster that is not on the list and could be. */
export type DeskCandidate = DeskList['candidates'][number];
