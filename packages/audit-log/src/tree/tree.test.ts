import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bytesOf, type Digest, readHash, sha256Digest, writtenHash } from '../digest.ts';
import { consistencyProof, provesConsistency } from './consistency.ts';
import { emptyFrontier, rootOf, withLeaf } from './frontier.ts';
import { inclusionProof, provesInclusion } from './inclusion.ts';
import { leafHash } from './node-hash.ts';
import { subtreeRoot } from './subtree-root.ts';

const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');

/** The eight leaves by which implementations of Certificate Transparency are tested (RFC 6962's reference code). */
const published = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const leaves = published.map((data) => leafHash(sha256Digest, Buffer.from(data, 'hex')));
const grown = (hashes: readonly Uint8Array[], digest: Digest = sha256Digest) =>
  hashes.reduce((frontier, leaf) => withLeaf(digest, frontier, leaf), emptyFrontier);

describe('the trees of the reference code', () => {
  test.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('%i leaves have the root that it gives them', (size, root) => {
    const some = leaves.slice(0, size);
    expect(hex(rootOf(sha256Digest, grown(some)))).toBe(root);
    expect(hex(subtreeRoot(sha256Digest, some))).toBe(root);
  });

  test.each([
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('leaf %i stands in the first %i by the proof that it gives', (index, size, proof) => {
    const some = leaves.slice(0, size);
    expect(inclusionProof(sha256Digest, some, index).map(hex)).toEqual(proof);
  });

  test.each([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('the first %i are those with which the first %i begin, by the proof that it gives', (earlier, later, proof) => {
    expect(consistencyProof(sha256Digest, leaves.slice(0, later), earlier).map(hex)).toEqual(proof);
  });
});

const someLeaves = fc
  .uniqueArray(fc.uint8Array({ maxLength: 6 }), { minLength: 1, maxLength: 70, selector: String })
  .map((data) => data.map((one) => leafHash(sha256Digest, one)));
const treeOf = (hashes: readonly Uint8Array[]) => ({
  size: hashes.length,
  root: subtreeRoot(sha256Digest, hashes),
});
/** A hash with one bit turned. */
const turned = (hash: Uint8Array, bit: number) =>
  hash.map((byte, place) => (place === Math.floor(bit / 8) ? byte ^ (1 << (bit % 8)) : byte));

describe('any tree', () => {
  it('has the same root grown leaf by leaf as divided by halves', () => {
    fc.assert(
      fc.property(someLeaves, (hashes) => {
        const frontier = grown(hashes);
        expect(rootOf(sha256Digest, frontier)).toEqual(subtreeRoot(sha256Digest, hashes));
        expect(frontier.roots.length).toBe([...hashes.length.toString(2)].filter((digit) => digit === '1').length);
      }),
    );
  });

  it('proves each of its leaves, there and nowhere else', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), fc.nat(), (hashes, some, other) => {
        const [index, elsewhere] = [some % hashes.length, other % hashes.length];
        const leaf = hashes[index] ?? new Uint8Array();
        const proof = inclusionProof(sha256Digest, hashes, index);
        expect(provesInclusion(sha256Digest, proof, { leaf, index, ...treeOf(hashes) })).toBe(true);
        if (elsewhere !== index)
          expect(provesInclusion(sha256Digest, proof, { leaf, index: elsewhere, ...treeOf(hashes) })).toBe(false);
      }),
    );
  });

  it('proves no leaf with one bit turned, and none by a proof with one bit turned, cut or drawn out', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), fc.nat({ max: 255 }), (hashes, some, bit) => {
        const index = some % hashes.length;
        const leaf = hashes[index] ?? new Uint8Array();
        const inclusion = { leaf, index, ...treeOf(hashes) };
        const proof = inclusionProof(sha256Digest, hashes, index);
        const proves = (altered: readonly Uint8Array[]) => provesInclusion(sha256Digest, altered, inclusion);
        expect(provesInclusion(sha256Digest, proof, { ...inclusion, leaf: turned(leaf, bit) })).toBe(false);
        expect(proves([...proof, leaf])).toBe(false);
        if (proof.length === 0) return;
        expect(proves(proof.slice(1))).toBe(false);
        expect(proves(proof.map((hash, place) => (place === 0 ? turned(hash, bit) : hash)))).toBe(false);
      }),
    );
  });

  it('proves that it begins with each earlier one, and with no other', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), fc.nat({ max: 255 }), (hashes, some, bit) => {
        const earlier = hashes.slice(0, 1 + (some % hashes.length));
        const proof = consistencyProof(sha256Digest, hashes, earlier.length);
        const [before, after] = [treeOf(earlier), treeOf(hashes)];
        expect(provesConsistency(sha256Digest, proof, before, after)).toBe(true);
        const rebuilt = treeOf([turned(hashes[0] ?? new Uint8Array(), bit), ...hashes.slice(1)]);
        expect(provesConsistency(sha256Digest, proof, before, rebuilt)).toBe(false);
        expect(provesConsistency(sha256Digest, proof, { ...before, root: turned(before.root, bit) }, after)).toBe(
          false,
        );
        expect(provesConsistency(sha256Digest, [...proof, after.root], before, after)).toBe(false);
      }),
    );
  });
});

it('does not begin with a tree of no leaves, of more than it has, or of a part of one', () => {
  for (const earlier of [0, 9, 1.5])
    expect(() => consistencyProof(sha256Digest, leaves, earlier)).toThrow('does not begin');
});

it('is the same by the hash of the platform', () => {
  const platform: Digest = { ...sha256Digest, of: (bytes) => createHash('sha256').update(bytes).digest() };
  const one = rootOf(platform, grown(leaves, platform));
  expect(hex(one)).toBe(hex(rootOf(sha256Digest, grown(leaves))));
});

describe('a written hash', () => {
  const hash = sha256Digest.of(bytesOf('群星'));

  it('names its algorithm and is read back', () => {
    const written = writtenHash(sha256Digest, hash);
    expect(written).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(readHash(sha256Digest, written)).toEqual(hash);
  });

  it.each(['', 'sha256:', `sm3:${hex(hash)}`, `sha256:${hex(hash).toUpperCase()}`, `sha256:${hex(hash)}0`])(
    'is none: %s',
    (text) => {
      expect(readHash(sha256Digest, text)).toBeUndefined();
    },
  );
});
