import { decodeId, encodeId } from './node-id.ts';

const described = <Text extends string>(description: Text) => ({ description });

/** How connections, pages and global ids read in the schema. */
export const relayWords = {
  cursorType: 'String',
  encodeGlobalID: encodeId,
  decodeGlobalID: decodeId,
  nodeTypeOptions: described('Anything with an id that holds for ever.'),
  idFieldOptions: described('Its global id: opaque, and fit for an address.'),
  nodeQueryOptions: {
    ...described('Whatever has this id; null when nothing has.'),
    args: { id: described('A global id.') },
  },
  nodesQueryOptions: false,
  pageInfoTypeOptions: described('Where a page stands in its list.'),
  hasNextPageFieldOptions: described('Whether anything comes after the page.'),
  hasPreviousPageFieldOptions: described('Whether anything comes before the page.'),
  startCursorFieldOptions: described('Cursor of the first row; null on an empty page.'),
  endCursorFieldOptions: described('Cursor of the last row; null on an empty page.'),
  cursorFieldOptions: described('Where the row stands: pass it as `after` or `before`.'),
  edgesFieldOptions: { ...described('The rows of the page with their cursors.'), nullable: false },
  nodeFieldOptions: { ...described('The row.'), nullable: false },
  pageInfoFieldOptions: described('Whether there are more rows on either side.'),
  defaultConnectionTypeOptions: described('One page of a list.'),
  defaultEdgeTypeOptions: described('One row of a page.'),
  firstArgOptions: described('How many rows, counted from the beginning or from `after`; at most 200.'),
  afterArgOptions: described('Only rows after this cursor.'),
  lastArgOptions: described('How many rows, counted back from the end or from `before`; at most 200.'),
  beforeArgOptions: described('Only rows before this cursor.'),
} as const;
