import { canonicalJson } from '@qunxing/criterion';
import { type Digest, textHash } from '../digest.ts';

/**
 * Commits to personal data: an event that holds this says nothing of it, and proves later what it was to whoever is shown salt and
 * value. Once both are erased nobody can find the value by trying, since the salt is long and random.
 */
export const commitment = (digest: Digest, salt: string, value: unknown): string =>
  textHash(digest, canonicalJson({ salt, value }));
