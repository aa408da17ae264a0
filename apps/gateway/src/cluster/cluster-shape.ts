import type { ClusterRow } from '@qunxing/database';

/** A cluster as the register reads it; `latestUnder` is the standard that its `latest` evaluation was picked by. */
export type ClusterShape = ClusterRow & { readonly latestUnder?: string | undefined };
