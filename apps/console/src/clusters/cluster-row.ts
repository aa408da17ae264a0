import { graphql, type ResultOf } from '../graphql.ts';

/** What a list shows of a cluster, as a row or a card, with its evaluation under `$standard`. */
export const ClusterRowFragment = graphql(`
  fragment ClusterRow on Cluster {
    id
    name
    demonstration
    leadingIndustry
    figureCount
    prefecture {
      code
      name
    }
    counties {
      lead
      division {
        code
        name
      }
    }
    latestEvaluation(standard: $standard) {
      verdict
      provisional
      known
      needed
      met
      total
      standard {
        key
        title {
          zh
          en
        }
      }
    }
  }
`);

export type ClusterRow = ResultOf<typeof ClusterRowFragment>;
