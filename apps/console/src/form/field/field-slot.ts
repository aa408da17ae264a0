import type { FormBlock } from '../application-form.ts';

/** The place of a field in the form. */
export const fieldSlot = (section: string, block: string, row: string, field: string): string =>
  `${section}:${block}:${row}:${field}`;

/** The keys of the rows of a block: one for fields that stand by themselves, the most of an open list. */
export const rowKeys = ({ rows, most }: FormBlock): readonly string[] =>
  most !== null
    ? Array.from({ length: most }, (_, index) => `r${index + 1}`)
    : rows.length === 0
      ? ['-']
      : rows.map(({ key }) => key);
