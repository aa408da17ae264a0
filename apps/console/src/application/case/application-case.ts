import { graphql } from '../../graphql.ts';
import { ApplicationHeaderFragment } from './application-header.tsx';
import { AskedAgainFragment } from './asked-again.tsx';
import { HandedInAgainFragment } from './changes.tsx';
import { HistoryFragment } from './history.tsx';
import { LockedEvaluationFragment } from './locked-evaluation.tsx';

/** Everything that the page of an application shows; every act answers with it, so that the page is new at once. */
export const ApplicationCaseFragment = graphql(
  `
    fragment ApplicationCase on Application {
      id
      version
      may {
        verb
        title {
          zh
          en
        }
      }
      parts {
        key
        title {
          zh
          en
        }
      }
      returnable {
        key
        title {
          zh
          en
        }
      }
      stage {
        key
        title {
          zh
          en
        }
      }
      cluster {
        id
      }
      round {
        key
        standard {
          key
        }
      }
      evaluation {
        id
        criteria {
          verdict
          criterion {
            key
            hash
          }
        }
      }
      ...ApplicationHeader
      ...AskedAgain
      ...HandedInAgain
      ...LockedEvaluation
      ...History
    }
  `,
  [ApplicationHeaderFragment, AskedAgainFragment, HandedInAgainFragment, LockedEvaluationFragment, HistoryFragment],
);
