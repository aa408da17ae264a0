import { graphql, type ResultOf } from '../../graphql.ts';

/** Everything that is shown of a panel; every act answers with it, so that the page is new at once. */
export const ReviewPanelFragment = graphql(`
  fragment ReviewPanel on ExpertPanel {
    id
    version
    stage
    may
    obstacle {
      code
      message {
        zh
        en
      }
    }
    items {
      criterion {
        key
        hash
        title {
          zh
          en
        }
      }
      item {
        key
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
          anchor {
            zh
            en
          }
        }
      }
    }
    seats {
      number
      own
      state
      at
      expert
      reason
      name {
        zh
        en
      }
      organization {
        zh
        en
      }
      judgements {
        item
        level
        reason
      }
    }
    outcome {
      item
      level
      disputed
    }
  }
`);

export type ReviewPanel = ResultOf<typeof ReviewPanelFragment>;
export type Seat = ReviewPanel['seats'][number];
export type JudgedItem = ReviewPanel['items'][number];

/** The level of an item by its value; one that the scale no longer has keeps its value. */
export const levelTitle = ({ item }: JudgedItem, value: string) =>
  item.options.find((option) => option.value === value)?.title ?? { zh: value, en: value };
