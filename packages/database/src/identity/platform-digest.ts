import { hash } from 'node:crypto';
import type { Digest } from '@qunxing/audit-log';

/** SHA-256 of bytes by the platform. */
export const platformDigest: Digest = {
  name: 'sha256',
  of: (bytes) => hash('sha256', bytes, 'buffer'),
  ofText: (text) => hash('sha256', text),
};
