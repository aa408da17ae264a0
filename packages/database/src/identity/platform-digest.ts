import { createHash } from 'node:crypto';
import type { Digest } from '@qunxing/audit-log';

/** SHA-256 of bytes by the platform. */
export const platformDigest: Digest = {
  name: 'sha256',
  of: (bytes) => createHash('sha256').update(bytes).digest(),
};
