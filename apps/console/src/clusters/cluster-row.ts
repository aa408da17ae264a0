import { graphql, type ResultOf } from '../graphql.ts';

/** What a list shows of a cluster, as a row or a card, with its evaluation under `$standard`. */
export const ClusterRowFragment = graphql(`
  fragment ClusterRow on Cluster {
    id
    name
    demonstration
    leadingIndustry
    figureCount
    prefectures {
      code
      name
      english
    }
    zone {
      key
      name
      english
    }
    counties {
      lead
      division {
        code
        name
        english
      }
    }
    latestEvaluation(standard: $standard) {
      verdict
      provisional
      known
      needed
      met
      total
      evaluatedAt
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
