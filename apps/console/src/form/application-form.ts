import { type FragmentOf, graphql, type ResultOf, readFragment } from '../graphql.ts';

export const FormCellFragment = graphql(`
  fragment FormCellSeen on FormCell {
    item
    period
    year
    county
    value
    revision
    reported
    unit
    source
    comment
    takenOver
    blank {
      zh
      en
    }
    lastYear
    seen
    at
    by
    changes
  }
`);

/** A cell of the form as the gateway knows it. */
export type Cell = ResultOf<typeof FormCellFragment>;

export const ApplicationFormFragment = graphql(
  `
    fragment ApplicationFormSeen on ApplicationForm {
      year
      years
      closedBecause {
        zh
        en
      }
      openStatements
      statements {
        slot
        text
        seen
        at
        by
      }
      sections {
        key
        letter
        part
        title {
          zh
          en
        }
        blocks {
          key
          most
          title {
            zh
            en
          }
          help {
            zh
            en
          }
          rows {
            key
            unit
            title {
              zh
              en
            }
          }
          fields {
            key
            kind
            required
            most
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
        items {
          open
          least
          whole
          parts
          neededYears
          item {
            key
            kind
            unit
            time
            grain
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
          cells {
            ...FormCellSeen
          }
        }
      }
    }
  `,
  [FormCellFragment],
);

type Seen = ResultOf<typeof ApplicationFormFragment>;
type SeenSection = Seen['sections'][number];

/** Fields of a section that stand together. */
export type FormBlock = SeenSection['blocks'][number];

/** One thing that the form asks for beside figures. */
export type FormField = FormBlock['fields'][number];

/** An item of the form with its cells. */
export type FormItem = Omit<SeenSection['items'][number], 'cells'> & { readonly cells: readonly Cell[] };

/** A section of the form. */
export type Section = Omit<SeenSection, 'items'> & { readonly items: readonly FormItem[] };

/** The form of an application. */
export type Form = Omit<Seen, 'sections'> & { readonly sections: readonly Section[] };

/** The form with all that is in it. */
export const readForm = (of: FragmentOf<typeof ApplicationFormFragment>): Form => {
  const form = readFragment(ApplicationFormFragment, of);
  const sections = form.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, cells: readFragment(FormCellFragment, item.cells) })),
  }));
  return { ...form, sections };
};

/** The place of a cell in the form. */
export const slotOf = ({ item, period, county }: Pick<Cell, 'item' | 'period' | 'county'>): string =>
  `${item} ${period}${county ? ` ${county}` : ''}`;

/** An item as the reading of what is typed needs it. */
export const enteredItem = ({ item, least, whole }: FormItem) => ({
  kind: item.kind as 'number' | 'declared' | 'choice' | 'rank' | 'judged',
  whole,
  ...(item.unit !== null && { unit: item.unit }),
  ...(least !== null && { least }),
  options: item.options.map(({ value, title }) => ({ value, title: { 'zh-CN': title.zh, en: title.en } })),
});
