/** The columns of a file of published figures; each must be in the header, in any order. */
export const columns = [
  'cluster',
  'county_or_area',
  'gbt2260',
  'leading_industry',
  'year',
  'period',
  'metric_key',
  'label_zh',
  'label_en',
  'value',
  'unit',
  'qualifier',
  'confidence',
  'source',
  'note',
] as const;

/** A column of the file. */
export type Column = (typeof columns)[number];

/** One data row as text, with the line it begins on; lines count from 1, the header included. */
export type PublishedRow = { readonly line: number } & { readonly [column in Column]: string };
