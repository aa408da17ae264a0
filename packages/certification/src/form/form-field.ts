import type { Localized } from '@qunxing/criterion';

/** Something chosen from a list: how it is kept and what people read. */
export interface FieldOption {
  readonly value: string;
  readonly title: Localized;
}

/** One thing that a part of the form asks for beside figures. */
export interface FormField {
  readonly key: string;
  readonly title: Localized;
  readonly help?: Localized;
  /** A line, several lines, an exact decimal, an ISO date, a promise that is given or not, or one of several options. */
  readonly kind: 'line' | 'text' | 'number' | 'date' | 'promise' | 'choice' | 'credit-code';
  readonly options?: readonly FieldOption[];
  /** Whether the form is incomplete without it; of a row of an open list, once anything stands in the row. */
  readonly required: boolean;
  /** Whether it says who a person is: kept from those who only judge. */
  readonly personal?: true;
}

/** A row of a table that the form fixes. */
export interface FormRow {
  readonly key: string;
  readonly title: Localized;
  /** Unit of its numbers; absent where it has none. */
  readonly unit?: string;
}

/** Fields that stand together, once or in each row of a table. */
export interface FormBlock {
  readonly key: string;
  readonly title: Localized;
  readonly help?: Localized;
  readonly fields: readonly FormField[];
  /** Rows that the form fixes; none for fields that stand by themselves. */
  readonly rows: readonly FormRow[];
  /** For a list that is as long as there is something to say: how many rows it has at most. */
  readonly most?: number;
}

/** A part of the form that asks for more than figures, declared as data. */
export interface FormPart {
  readonly key: string;
  readonly letter: 'A' | 'D' | 'F' | 'G';
  readonly title: Localized;
  readonly blocks: readonly FormBlock[];
}

/** The key of the one row of fields that stand by themselves. */
export const onlyRow = '-';

/** The keys of the rows of a block. */
export const rowKeys = ({ rows, most }: FormBlock): readonly string[] =>
  most !== undefined
    ? Array.from({ length: most }, (_, index) => `r${index + 1}`)
    : rows.length === 0
      ? [onlyRow]
      : rows.map(({ key }) => key);

/** The place of a field in the form. */
export const fieldSlot = (part: string, block: string, row: string, field: string): string =>
  `${part}:${block}:${row}:${field}`;
