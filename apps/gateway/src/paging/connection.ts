import { cursorAt, type PageArguments, type Stretch, stretchOf } from './offset-page.ts';

/** One page of a list, as the schema gives it out; the total is counted only when it is asked for. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** Where the rows of a list come from. */
export interface RowSource<Row> {
  readonly rows: (stretch: Stretch) => Promise<readonly Row[]>;
  readonly total: () => Promise<number>;
}

/** Reads one page. One row more than asked for is read, so that it is known whether there are more without counting. */
export const connectionOf = async <Row>(page: PageArguments, source: RowSource<Row>): Promise<Connection<Row>> => {
  let counted: Promise<number> | undefined;
  const totalCount = () => {
    counted ??= source.total();
    return counted;
  };
  const { offset, limit } = await stretchOf(page, totalCount);
  const read = limit === 0 ? [] : await source.rows({ offset, limit: limit + 1 });
  const edges = read.slice(0, limit).map((node, index) => ({ cursor: cursorAt(offset + index), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: read.length > limit,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};
