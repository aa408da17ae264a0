import { type Digest, readHash, writtenHash } from '../digest.ts';
import { headText, keyId, type PublicKey, type SignedHead } from '../record/head.ts';
import { type Frontier, rootOf } from '../tree/frontier.ts';
import type { OfHead } from './finding.ts';
import type { Findings } from './findings.ts';

/** Whether a signature (hexadecimal) over the UTF-8 bytes of a text is that of an Ed25519 key; false for what is none. */
export type IsSignature = (given: {
  readonly publicKey: string;
  readonly text: string;
  readonly signature: string;
}) => boolean;

interface HeldHead {
  readonly head: SignedHead;
  readonly kept: boolean;
}

const ofHead = ({ head: { size, at }, kept }: HeldHead): OfHead => ({ size, at, kept });

/** Looks whether heads are signed as they say, and whether the tree comes by each of them. */
export const headCheck = (
  digest: Digest,
  isSignature: IsSignature,
  {
    heads,
    keys,
    trusted,
  }: {
    readonly heads: readonly HeldHead[];
    readonly keys: ReadonlyMap<string, string>;
    readonly trusted: ReadonlySet<string>;
  },
  findings: Findings,
) => {
  const ordered = heads.toSorted((one, other) => one.head.size - other.head.size);
  let next = 0;
  /** Up to where the tree came by the heads of either kind. */
  const since = { kept: 0, own: 0 };
  /** One tree that differs makes all later ones differ: each kind is told once. */
  const told = new Set<boolean>();

  const checkSignature = (held: HeldHead): void => {
    const { head, kept } = held;
    const publicKey = keys.get(head.key);
    // An auditor may keep a head of a key that has been replaced since; the tree shows what it is worth.
    if (publicKey === undefined) {
      if (!kept) findings.add({ code: 'KEY_MISSING', key: head.key, ...ofHead(held) });
      return;
    }
    if (!isSignature({ publicKey, text: headText(head), signature: head.signature }))
      findings.add({ code: 'SIGNATURE_WRONG', ...ofHead(held) });
    else if (!kept && trusted.size > 0 && !trusted.has(head.key))
      findings.add({ code: 'KEY_NOT_TRUSTED', key: head.key, ...ofHead(held) });
  };
  for (const held of ordered) checkSignature(held);

  const compare = (held: HeldHead, frontier: Frontier): void => {
    const { root } = held.head;
    if (readHash(digest, root) !== undefined && root === writtenHash(digest, rootOf(digest, frontier))) {
      since[held.kept ? 'kept' : 'own'] = held.head.size;
      return;
    }
    if (told.has(held.kept)) return;
    told.add(held.kept);
    findings.add({ code: 'ROOT_DIFFERS', since: since[held.kept ? 'kept' : 'own'], ...ofHead(held) });
  };

  return {
    /** After so many leaves; without a tree where some before them were missing. */
    reached: (size: number, streams: number, frontier: Frontier | undefined): void => {
      for (let held = ordered[next]; held !== undefined && held.head.size <= size; held = ordered[next]) {
        next += 1;
        if (frontier !== undefined) compare(held, frontier);
        if (held.head.streams > streams)
          findings.add({ code: 'CASES_MISSING', signed: held.head.streams, held: streams, ...ofHead(held) });
      }
    },
    /** Tells the widest head of either kind that covers more than there is. */
    end: (size: number): void => {
      for (const kept of [false, true]) {
        const widest = ordered.findLast((held) => held.kept === kept);
        if (widest !== undefined && widest.head.size > size)
          findings.add({ code: 'NEWEST_DROPPED', held: size, ...ofHead(widest) });
      }
    },
  };
};

/** Keys by their ids; one that is not what its id says is a finding. */
export const checkedKeys = (
  digest: Digest,
  keys: readonly PublicKey[],
  findings: Findings,
): ReadonlyMap<string, string> => {
  const checked = new Map<string, string>();
  for (const { id, publicKey } of keys) {
    if (keyId(digest, publicKey) === id) checked.set(id, publicKey);
    else findings.add({ code: 'KEY_CHANGED', key: id });
  }
  return checked;
};
