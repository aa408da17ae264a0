/**
 * Pages' worth of reading, each with about the fields that the console asks for there (its own documents are counted beside), and
 * operations that ask for everything at once. `$first` is the size of the page.
 */
export const reads: Readonly<Record<string, string>> = {
  session: `{
    viewer { id login displayName name { ...Text } organization { ...Text } role mayEvaluate demonstration division { ...Place } }
    instance { demonstration version name { ...Text } publishedStandard { key } demonstrationStandard { key } }
  }`,
  home: `query ($standard: String!) {
    totals(standard: $standard) {
      clusters published demonstration recognized counties enterprises figures unusedFigures known needed notEvaluated
      byVerdict { verdict count }
    }
    countySummaries(standard: $standard) {
      clusters demonstration recognized met notMet undecided known needed division { ...Place } byVerdict { verdict count }
    }
    standards { key exercise title { ...Text } }
  }`,
  'clusters of a county': `query ($first: Int!, $standard: String) {
    clusters(first: $first, filter: { county: "520324" }) { edges { node { ...ClusterRow } } }
  }`,
  'list of clusters': `query ($first: Int!, $standard: String) {
    clusters(first: $first, filter: { demonstration: true, standard: $standard }, orderBy: { field: coverage, direction: descending }) {
      totalCount edges { cursor node { ...ClusterRow } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
    divisions { ...Place } industries { key code clusters title { ...Text } } standards { key title { ...Text } }
  }`,
  'cluster beside the list': `query ($cluster: ID!) {
    cluster(id: $cluster) { id name recognitions { text year } evaluations { ...Aspects } }
  }`,
  'head of a cluster': `query ($cluster: ID!, $standard: String) {
    cluster(id: $cluster) { ...ClusterRow recognitions { text year source note } } standards { key exercise title { ...Text } }
  }`,
  'evaluation of a cluster': `query ($cluster: ID!, $standard: String!) {
    cluster(id: $cluster) {
      id evaluation(standard: $standard) { ...Aspects criteria { criterion { key } requirements { ...Judged } } }
    }
  }`,
  'explanation of a requirement': `query ($cluster: ID!, $standard: String!, $requirement: String!) {
    cluster(id: $cluster) {
      id evaluation(standard: $standard) {
        ...Aspects requirement(key: $requirement) { ...Judged explanation { ...Explained } }
      }
    }
  }`,
  receipt: 'query ($evaluation: ID!) { evaluation(id: $evaluation) { id receipt receiptHash } }',
  'figures of a cluster': 'query ($cluster: ID!) { cluster(id: $cluster) { id ...Figures } }',
  'roster of a cluster': `query ($cluster: ID!, $first: Int!) {
    cluster(id: $cluster) { id rosterYears roster(first: $first, search: "厂") { totalCount edges { node { ...Member } } } }
  }`,
  'titles and incidents of a cluster': 'query ($cluster: ID!) { cluster(id: $cluster) { id ...Titled } }',
  'title holders of a cluster': `query ($cluster: ID!, $first: Int!) {
    enterprises(first: $first, filter: { cluster: $cluster, title: "any" }) { totalCount edges { node { ...Company } } }
  }`,
  'charts of a cluster': `query ($cluster: ID!, $standard: String!) {
    cluster(id: $cluster) {
      id ...Figures
      evaluation(standard: $standard) {
        id criteria { requirements { ...Judged explanation { yearly { year value } } } }
      }
    }
  }`,
  'list of enterprises': `query ($first: Int!) {
    enterprises(first: $first) {
      totalCount edges { node { ...Company memberships { years cluster { id name counties { division { name } } } } } }
    }
  }`,
  standards: `{
    standards { key hash layer exercise title { ...Text } document { ...Text } division { ...Place } effective { ...Source }
      follows { key title { ...Text } } requirements { ...Asked criterion { key hash title { ...Text } } metric { key title { ...Text } } } }
  }`,
  'procedures and rounds': `{
    procedures { key hash title { ...Text } document { ...Text } division { code } applicant { ...Source }
      steps { key actor optional title { ...Text } actorTitle { ...Text } provenance { ...Source } }
      values { key unit title { ...Text } value { ...Source } } }
    rounds { key title { ...Text } programme { key } opensOn { ...Source } closesOn { ...Source } copies { ...Source }
      leastRecommendations { ...Source } mostRecommendations { ...Source } standard { key } advisory { key } procedure { key } }
    programmes { key title { ...Text } document { ...Text } division { code } }
  }`,
  criteria: `{
    criteria { key version hash basis title { ...Text }
      metrics { key basis unit better title { ...Text } help { ...Text } items { key } criterion { key }
        variants { key title { ...Text } formula { ...Text } } parameters { key title { ...Text } allowed { ...Text } } }
      items { key kind unit grain time years privacy period title { ...Text } help { ...Text } concept { ...Text } scope { ...Text }
        options { value title { ...Text } anchor { ...Text } } } }
    zones { __typename }
  }`,
  'everything of a cluster': `query ($cluster: ID!, $standard: String!, $requirement: String!, $first: Int!) {
    cluster(id: $cluster) {
      ...ClusterRow ...Figures ...Titled rosterYears evaluations { id verdict }
      roster(first: $first) { totalCount edges { node { ...Member } } }
      evaluation(standard: $standard) {
        ...Aspects receipt criteria { requirements { ...Judged } } requirement(key: $requirement) { explanation { ...Explained } }
      }
    }
  }`,
  'everything of a list': `query ($first: Int!, $standard: String!) {
    clusters(first: $first, filter: { search: "集群" }) {
      totalCount edges { node {
        ...ClusterRow ...Titled rosterYears evaluations { id verdict criteria { verdict } } unusedFigures { id }
        evaluation(standard: $standard) { receipt }
      } }
    }
  }`,
  'rosters of a list': `query ($first: Int!) {
    clusters(first: $first) {
      totalCount edges { node {
        id recognitions { text } evaluations { id }
        roster(first: 2) { totalCount edges { node { leadingIndustry enterprise { id name titles { kind } } } } }
      } }
    }
  }`,
};
