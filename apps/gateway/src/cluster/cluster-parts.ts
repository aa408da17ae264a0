import {
  type ClusterRead,
  clusterChoices,
  clusterEvaluations,
  clusterFigures,
  clusterIncidents,
  clusterRecognitions,
  clusterRosterYears,
  clusterRows,
  clusterTitleCounts,
  type FigureRevisionRow,
  readClusters,
  type Sql,
} from '@qunxing/database';
import DataLoader from 'dataloader';

const reads = {
  choices: clusterChoices,
  evaluations: clusterEvaluations,
  figures: clusterFigures,
  incidents: clusterIncidents,
  recognitions: clusterRecognitions,
  rosterYears: clusterRosterYears,
  row: clusterRows,
  titleCounts: clusterTitleCounts,
};

/** Something that is read of a cluster; `row` is the cluster itself. */
export type Part = keyof typeof reads;
type RowOf<Name extends Part> = (typeof reads)[Name] extends ClusterRead<infer Row> ? Row : never;

/** Reads a part of a cluster. */
export type LoadPart = <Name extends Part>(part: Name, cluster: string) => Promise<readonly RowOf<Name>[]>;

interface Asked {
  readonly part: Part;
  readonly cluster: string;
}

/**
 * What hangs on clusters: whatever parts an operation asks for at one moment, of however many clusters, are read in one
 * statement, and parts that it does not ask for are not read. Figures that pass by are told.
 */
export const clusterPartLoader = (sql: Sql, onFigure: (figure: FigureRevisionRow) => void): LoadPart => {
  const loader = new DataLoader<Asked, readonly unknown[], string>(
    async (asked) => {
      const wanted = Object.fromEntries(asked.map(({ part }) => [part, reads[part]]));
      const clusters = [...new Set(asked.map(({ cluster }) => cluster))];
      const found = await readClusters<Readonly<Record<string, ClusterRead<never>>>>(sql, clusters, wanted);
      return asked.map(({ part, cluster }) => found[part]?.get(cluster) ?? []);
    },
    { cacheKeyFn: ({ part, cluster }) => `${part} ${cluster}` },
  );
  // The rows under a part's name come from that part's own read.
  const rows: LoadPart = (part, cluster) => loader.load({ part, cluster }) as Promise<readonly RowOf<typeof part>[]>;
  return async (part, cluster) => {
    if (part === 'figures') for (const figure of await rows('figures', cluster)) onFigure(figure);
    return rows(part, cluster);
  };
};
