import { graphql, type ResultOf } from '../graphql.ts';

export const BulkActsQuery = graphql(`
  query BulkActs($filter: ApplicationFilter) {
    bulkActs(filter: $filter) {
      total
      tooMany {
        zh
        en
      }
      acts {
        verb
        count
        title {
          zh
          en
        }
      }
    }
  }
`);

export const BulkForecastQuery = graphql(`
  query BulkForecast($verb: BulkVerb!, $filter: ApplicationFilter, $words: String, $experts: Int) {
    bulkForecast(verb: $verb, filter: $filter, words: $words, experts: $experts) {
      total
      tooMany {
        zh
        en
      }
      items {
        obstacle {
          message {
            zh
            en
          }
        }
        becomes {
          key
          title {
            zh
            en
          }
        }
        experts {
          id
          name {
            zh
            en
          }
        }
        application {
          id
          version
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
        }
      }
    }
  }
`);

export const ActOnApplicationsMutation = graphql(`
  mutation ActOnApplications($verb: BulkVerb!, $items: [BulkItemInput!]!, $words: String, $key: String!) {
    actOnApplications(verb: $verb, items: $items, words: $words, key: $key) {
      is
      message {
        zh
        en
      }
      application {
        id
        version
        stage {
          key
          title {
            zh
            en
          }
        }
      }
    }
  }
`);

/** Something that may be done with some of the applications that match. */
export type BulkAct = ResultOf<typeof BulkActsQuery>['bulkActs']['acts'][number];

/** What would become of one application. */
export type Foreseen = ResultOf<typeof BulkForecastQuery>['bulkForecast']['items'][number];

/** What acting on one application came to. */
export type Outcome = ResultOf<typeof ActOnApplicationsMutation>['actOnApplications'][number];

/** Which applications are meant: in one of some stages, with a text in the name of their cluster. */
export interface Filter {
  readonly stages?: string[];
  readonly search?: string;
}

/** What is done, with the words that go with each. */
export interface Asked {
  readonly verb: BulkAct['verb'];
  readonly words: string;
}

/** An application with what acting on it came to; null where it was not reached yet. */
export interface Result {
  readonly foreseen: Foreseen;
  readonly outcome: Outcome | null;
}
