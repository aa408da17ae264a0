import { graphql, type ResultOf } from '../../graphql.ts';

/** What a list shows of a panel. */
export const PanelLineFragment = graphql(`
  fragment PanelLine on ExpertPanel {
    id
    stage
    since
    may
    seats {
      number
      own
      state
    }
    application {
      id
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
`);

export type PanelLine = ResultOf<typeof PanelLineFragment>;

/** How many of those who are still on a panel have judged. */
export const progressOf = ({ seats }: PanelLine): { readonly judged: number; readonly all: number } => ({
  judged: seats.filter(({ state }) => state === 'judged').length,
  all: seats.filter(({ state }) => state !== 'recused').length,
});
