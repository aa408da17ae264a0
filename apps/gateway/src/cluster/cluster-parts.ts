import {
  type ClusterRead,
  clusterChoices,
  clusterEvaluations,
  clusterEvaluationsUnder,
  clusterFigures,
  clusterIncidents,
  clusterReceiptsUnder,
  clusterRecognitions,
  clusterRosterYears,
  clusterRows,
  clusterTitleCounts,
  type FigureRevisionRow,
  type ReceiptRow,
  readClusters,
  type Sql,
} from '@qunxing/database';
import DataLoader from 'dataloader';

const reads = {
  choices: clusterChoices,
  evaluations: clusterEvaluations,
  evaluationUnder: clusterEvaluationsUnder,
  figures: clusterFigures,
  incidents: clusterIncidents,
  receiptUnder: clusterReceiptsUnder,
  recognitions: clusterRecognitions,
  rosterYears: clusterRosterYears,
  row: clusterRows,
  titleCounts: clusterTitleCounts,
};

/** Something that is read of a cluster; `row` is the cluster itself. */
export type Part = keyof typeof reads;
type RowOf<Name extends Part> = (typeof reads)[Name] extends ClusterRead<infer Row> ? Row : never;

/** Reads a part of a cluster; parts under a standard take its key. */
export type LoadPart = <Name extends Part>(
  part: Name,
  cluster: string,
  standard?: string,
) => Promise<readonly RowOf<Name>[]>;

/** Who is told of rows that pass by, so that they are not read again by id. */
export interface Told {
  readonly figure: (figure: FigureRevisionRow) => void;
  readonly receipt: (receipt: ReceiptRow) => void;
}

interface Asked {
  readonly part: Part;
  readonly cluster: string;
  readonly standard: string | undefined;
}

type AnyRow = { readonly standardId?: string };

/**
 * What hangs on clusters: whatever parts an operation asks for at one moment, of however many clusters, are read in one
 * statement, and parts that it does not ask for are not read.
 */
export const clusterPartLoader = (sql: Sql, told: Told): LoadPart => {
  const tell = <Row>(rows: ReadonlyMap<string, readonly Row[]> | undefined, of: (row: Row) => void): void => {
    for (const row of rows?.values() ?? []) row.forEach(of);
  };
  const loader = new DataLoader<Asked, readonly AnyRow[], string>(
    async (asked) => {
      const wanted = Object.fromEntries(asked.map(({ part }) => [part, reads[part]]));
      const clusters = [...new Set(asked.map(({ cluster }) => cluster))];
      const standards = [...new Set(asked.flatMap(({ standard }) => standard ?? []))];
      const found = await readClusters<Readonly<Record<string, ClusterRead<never>>>>(sql, clusters, wanted, standards);
      tell<FigureRevisionRow>(found.figures, told.figure);
      tell<ReceiptRow>(found.receiptUnder, told.receipt);
      return asked.map(({ part, cluster, standard }) => {
        const rows: readonly AnyRow[] = found[part]?.get(cluster) ?? [];
        return standard === undefined ? rows : rows.filter(({ standardId }) => standardId === standard);
      });
    },
    { cacheKeyFn: ({ part, cluster, standard }) => `${part} ${cluster} ${standard}` },
  );
  // The rows under a part's name come from that part's own read.
  return (part, cluster, standard) =>
    loader.load({ part, cluster, standard }) as Promise<readonly RowOf<typeof part>[]>;
};
