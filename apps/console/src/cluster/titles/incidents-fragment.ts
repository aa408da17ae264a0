import { graphql } from '../../graphql.ts';

/** What happened in a cluster and its enterprises. */
export const IncidentsFragment = graphql(`
  fragment Incidents on Cluster {
    id
    incidents {
      id
      date
      source
      closedOn
      enterprise {
        id
        name
      }
      kind {
        zh
        en
      }
      grade {
        zh
        en
      }
    }
  }
`);
