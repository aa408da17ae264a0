import type { KeyingConfig } from '@urql/exchange-graphcache';
import { typesWithoutId } from '../generated/types-without-id.ts';

type KeyOf = NonNullable<KeyingConfig[string]>;

const byKey: KeyOf = (entity) => (typeof entity.key === 'string' ? entity.key : null);
const byHash: KeyOf = (entity) => (typeof entity.hash === 'string' ? entity.hash : null);
const byCode: KeyOf = (entity) => (typeof entity.code === 'string' ? entity.code : null);
/** A value, stored inside whatever holds it. */
const held: KeyOf = () => null;

/**
 * How the normalized cache tells one thing from another. Types with an `id` need no entry, and what has neither an id nor an entry of its
 * own here is a value.
 */
export const keys: KeyingConfig = {
  ...Object.fromEntries(typesWithoutId.map((type) => [type, held])),
  Division: byCode,
  Standard: byKey,
  Procedure: byKey,
  Criterion: byHash,
  Item: byKey,
  Programme: byKey,
  Round: byKey,
  Zone: byKey,
  Industry: byKey,
  Signature: byHash,
  // Its id is that of what was found.
  Found: held,
};
