import { spelled } from './bare-server/database.ts';

/** One question that both servers answer. */
export interface Question {
  /** What the gateway is asked: the body of a request to `/graphql`. */
  readonly graphql: string;
  /** What the bare server is asked. */
  readonly path: string;
}

const listText = `query Clusters($first: Int, $after: String, $filter: ClusterFilter, $orderBy: ClusterOrder) {
  clusters(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    edges { node {
      id name demonstration leadingIndustry figureCount
      prefecture { code name }
      counties { lead division { code name } }
      latestEvaluation { verdict provisional known needed met total standard { key title { zh en } } }
    } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const pageText = `query ClusterPage($id: ID!, $standard: String!) {
  cluster(id: $id) {
    id name demonstration leadingIndustry niche
    prefecture { code name }
    counties { lead division { code name } }
    recognitions { text year source note }
    evaluation(standard: $standard) {
      id verdict provisional known needed evaluatedAt referenceDate
      criteria {
        verdict provisional met total warnings known needed
        criterion { key hash basis title { zh en } }
        requirements {
          verdict provisional
          value { zh en }
          sentence { zh en }
          requirement { key force group sentence { zh en } }
        }
      }
    }
  }
  standards { key exercise title { zh en } }
}`;

const homeText = `query Home($standard: String!, $demonstration: Boolean!) {
  totals(standard: $standard, demonstration: $demonstration) {
    clusters enterprises figures unusedFigures
    byVerdict { verdict count }
  }
  countySummaries(standard: $standard, demonstration: $demonstration) {
    clusters known needed
    byVerdict { verdict count }
    division { code name parent { code name } }
  }
}`;

/** How many clusters a page of the register holds, as in the console. */
export const pageSize = 50;

const listQuestion = (
  offset: number,
  asked: { readonly field: string; readonly direction: string; readonly filter: Readonly<Record<string, string>> },
  path: string,
): Question => ({
  graphql: JSON.stringify({
    query: listText,
    variables: {
      first: pageSize,
      ...(offset > 0 && { after: Buffer.from(`at:${offset - 1}`).toString('base64url') }),
      filter: asked.filter,
      orderBy: { field: asked.field, direction: asked.direction },
    },
  }),
  path: `${path}?offset=${offset}`,
});

/** The page of the register that begins at a place: what the console asks when its list of clusters is opened. */
export const byName = (offset: number): Question =>
  listQuestion(offset, { field: 'name', direction: 'ascending', filter: {} }, '/clusters/all');

/** The clusters of a prefecture by county. */
export const ofPrefecture = (offset: number, prefecture: string): Question =>
  listQuestion(
    offset,
    { field: 'county', direction: 'ascending', filter: { prefecture } },
    `/clusters/prefecture/${prefecture}`,
  );

/** The clusters that a standard gives one verdict, those with the most data first. */
export const withVerdict = (offset: number, standard: string, verdict: string): Question =>
  listQuestion(
    offset,
    { field: 'coverage', direction: 'descending', filter: { standard, verdict: spelled(verdict) } },
    `/clusters/verdict/${standard}/${verdict}`,
  );

/** One cluster with its evaluation and all requirements: what the console asks, in two requests, on a cluster's page. */
export const pageQuestion = (id: string, standard: string): Question => ({
  graphql: JSON.stringify({
    query: pageText,
    variables: { id: Buffer.from(`Cluster:${id}`).toString('base64url'), standard },
  }),
  path: `/cluster?id=${encodeURIComponent(id)}&standard=${encodeURIComponent(standard)}`,
});

/** What the console asks on its first page; the bare server has no answer to it. */
export const homeRequest = (standard: string, demonstration: boolean): string =>
  JSON.stringify({ query: homeText, variables: { standard, demonstration } });
