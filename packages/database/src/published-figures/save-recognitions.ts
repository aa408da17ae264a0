import type { Recognition } from '@qunxing/published-figures';
import type { Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';
import type { Recorded } from '../identity/recorded.ts';
import { recognitionFingerprint } from './published-entries.ts';

/** What became of recognitions: those that were added, and the lines of those that name no cluster and were left out. */
export interface SavedRecognitions {
  readonly added: readonly (Recognition & { readonly id: string; readonly clusterId: string })[];
  readonly ofNoCluster: readonly number[];
}

/** Stores published recognitions of clusters; one that is there already stays. */
export const saveRecognitions = async (
  sql: Sql,
  recognitions: readonly Recognition[],
  clusters: ReadonlyMap<string, string>,
  { at, by }: Recorded,
): Promise<SavedRecognitions> => {
  const placed = recognitions.flatMap((recognition) => {
    const clusterId = clusters.get(recognition.cluster);
    return clusterId === undefined ? [] : [{ ...recognition, id: newId(), clusterId }];
  });
  const rows = placed.map((recognition) => ({ ...recognition, fingerprint: recognitionFingerprint(recognition) }));
  const added = await sql.query<{ id: string }>(
    `INSERT INTO recognition (id, cluster_id, year, label, level, batch, proposed, nominated_nationally, qualifier, note,
       confidence, source, fingerprint, recorded_at, recorded_by)
     SELECT id, "clusterId", year, label, level, batch, proposed, "nominatedNationally", qualifier, note, confidence,
       source, fingerprint, $2::timestamptz, $3
     FROM jsonb_to_recordset($1::jsonb) AS r(id text, "clusterId" text, year int, label text, level text, batch text,
       proposed boolean, "nominatedNationally" boolean, qualifier text, note text, confidence text, source text,
       fingerprint text)
     ON CONFLICT (fingerprint) DO NOTHING RETURNING id`,
    [JSON.stringify(rows), at.toISOString(), by],
  );
  const ofNoCluster = recognitions.filter(({ cluster }) => !clusters.has(cluster)).map(({ line }) => line);
  const ids = new Set(added.map(({ id }) => id));
  return { added: placed.filter(({ id }) => ids.has(id)), ofNoCluster };
};
