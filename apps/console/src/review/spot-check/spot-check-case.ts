import { graphql, type ResultOf } from '../../graphql.ts';

/** Everything that is shown of a spot check; every act answers with it, so that the page is new at once. */
export const SpotCheckCaseFragment = graphql(`
  fragment SpotCheckCase on SpotCheck {
    id
    version
    stage
    seed
    orderedAt
    mayRecord
    round {
      key
      title {
        zh
        en
      }
    }
    candidates {
      risk
    }
    drawn {
      id
      version
      stage {
        key
        title {
          zh
          en
        }
      }
      round {
        key
        standard {
          key
        }
      }
      cluster {
        id
        name
        demonstration
        counties {
          lead
          division {
            code
            name
            english
          }
        }
      }
      parts {
        key
        title {
          zh
          en
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
    }
    records {
      visitedOn
      result
      opinion
      application {
        id
      }
    }
  }
`);

export type SpotCheckCase = ResultOf<typeof SpotCheckCaseFragment>;
export type Drawn = SpotCheckCase['drawn'][number];

/** The last thing that a visit of an application found; undefined while it was not visited. */
export const lastRecord = ({ records }: SpotCheckCase, { id }: Drawn) =>
  records.findLast(({ application }) => application.id === id);
