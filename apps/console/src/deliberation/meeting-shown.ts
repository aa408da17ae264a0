import { graphql, type ResultOf } from '../graphql.ts';
import { ApplicationLineFragment } from '../recommendation/application-line.tsx';

/** Everything that the page of meetings shows of one; every act answers with it, so that the page is new at once. */
export const MeetingFragment = graphql(
  `
    fragment Meeting on Deliberation {
      id
      version
      number
      minutes
      convenedAt
      closedAt
      present
      quorum
      majority
      stage {
        key
        title {
          zh
          en
        }
      }
      round {
        key
        title {
          zh
          en
        }
      }
      may {
        verb
      }
      agenda {
        application {
          id
          evaluation {
            id
            verdict
            provisional
          }
          cluster {
            id
            name
          }
          ...ApplicationLine
        }
        resolution {
          selected
          niche
          reason
          votes {
            inFavor
            against
            abstained
          }
          relaxation {
            reason
            document
          }
        }
      }
    }
  `,
  [ApplicationLineFragment],
);

/** A meeting as its page shows it. */
export type MeetingShown = ResultOf<typeof MeetingFragment>;

/** An application on the agenda, and what was decided about it. */
export type AgendaItem = MeetingShown['agenda'][number];
