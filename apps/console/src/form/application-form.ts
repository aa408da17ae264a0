import { graphql, type ResultOf } from '../graphql.ts';

export const FormCellFragment = graphql(`
  fragment FormCellSeen on FormCell @_unmask {
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
    fragment ApplicationFormSeen on ApplicationForm @_unmask {
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

/** The form of an application. */
export type Form = ResultOf<typeof ApplicationFormFragment>;
/** A section of it. */
export type Section = Form['sections'][number];
/** An item of it with its cells. */
export type FormItem = Section['items'][number];

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
