import { graphql, type ResultOf } from '../graphql.ts';
import type { Localized } from '../language/localized.ts';

export const ChecklistFragment = graphql(`
  fragment Checklist on ApplicationForm {
    sections {
      part
      items {
        item {
          key
          kind
          unit
          title {
            zh
            en
          }
          evidence {
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
        cells {
          period
          year
          value
        }
      }
    }
  }
`);

type Seen = ResultOf<typeof ChecklistFragment>;
type SeenItem = Seen['sections'][number]['items'][number];

/** One line of the checklist: an item whose originals are looked at on site, with what was reported. */
export type ChecklistLine = SeenItem;

/** A part of the application with its lines. */
export interface ChecklistPart {
  readonly key: string;
  readonly title: Localized;
  readonly lines: readonly ChecklistLine[];
}

/** The checklist (核查清单): of each part, the items that its criterion wants backed by evidence. What is judged is not reported. */
export const checklistOf = (
  { sections }: Seen,
  parts: readonly { readonly key: string; readonly title: Localized }[],
): readonly ChecklistPart[] =>
  parts.map(({ key, title }) => ({
    key,
    title,
    lines: sections
      .filter(({ part }) => part === key)
      .flatMap(({ items }) => items.filter(({ item }) => item.evidence.length > 0 && item.kind !== 'judged')),
  }));
