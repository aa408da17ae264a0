import { graphql, type ResultOf } from '../graphql.ts';

export const FormRosterRowFragment = graphql(`
  fragment FormRosterRowSeen on FormRosterRow {
    code
    name
    industry
    county
    values
    seen
  }
`);

/** A row of the roster as the gateway knows it. */
export type RosterRowSeen = ResultOf<typeof FormRosterRowFragment>;

export const FormRosterQuery = graphql(
  `
    query FormRoster($application: ID!, $year: Int!, $first: Int!, $after: Int) {
      application(id: $application) {
        id
        formRoster(year: $year, first: $first, after: $after) {
          year
          open
          total
          columns {
            least
            whole
            needed
            item {
              key
              kind
              unit
              title {
                zh
                en
              }
              help {
                zh
                en
              }
              options {
                value
                title {
                  zh
                  en
                }
              }
            }
          }
          rows {
            ...FormRosterRowSeen
          }
        }
      }
    }
  `,
  [FormRosterRowFragment],
);

type Answered = NonNullable<ResultOf<typeof FormRosterQuery>['application']>['formRoster'];

/** What the roster asks of each enterprise beside who it is. */
export type RosterItem = Answered['columns'][number];

/** The roster of a year as it was read, all pages of it. */
export interface LoadedRoster {
  readonly year: number;
  readonly open: boolean;
  readonly items: readonly RosterItem[];
  readonly rows: readonly RosterRowSeen[];
}
