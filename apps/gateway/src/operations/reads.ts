/** An operation and how many SQL statements it needs, that which finds the session among them. */
interface Read {
  readonly statements: number;
  readonly operation: string;
}

/**
 * Operations that ask for more at once than any document of the console, which are counted as they are sent. `$first` is the
 * size of the page.
 */
export const reads: Readonly<Record<string, Read>> = {
  'everything of a cluster': {
    statements: 5,
    operation: `query ($cluster: ID!, $standard: String!, $requirement: String!, $first: Int!) {
      cluster(id: $cluster) {
        ...ClusterRow ...Figures ...Titled rosterYears evaluations { id verdict }
        roster(first: $first) { totalCount edges { node { ...Member } } }
        evaluation(standard: $standard) {
          ...Aspects receipt criteria { requirements { ...Judged } } requirement(key: $requirement) { explanation { ...Explained } }
        }
      }
    }`,
  },
  'everything of a list': {
    statements: 4,
    operation: `query ($first: Int!, $standard: String!) {
      clusters(first: $first, filter: { search: "集群" }) {
        totalCount edges { node {
          ...ClusterRow ...Titled rosterYears evaluations { id verdict criteria { verdict } } unusedFigures { id }
          evaluation(standard: $standard) { receipt }
        } }
      }
    }`,
  },
  'rosters of a list': {
    statements: 5,
    operation: `query ($first: Int!) {
      clusters(first: $first) {
        totalCount edges { node {
          id recognitions { text } evaluations { id }
          roster(first: 2) { totalCount edges { node { leadingIndustry enterprise { id name titles { kind } } } } }
        } }
      }
    }`,
  },
};
