import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Accepted, FileRefusal } from './file-refusal.ts';
import { type MediaType, mediaTypeOf } from './media-type.ts';

/** A file that is kept, as its content says. */
export interface KeptFile {
  /** `sha256:<hex>` of the content. */
  readonly hash: string;
  readonly mediaType: MediaType;
  /** In bytes. */
  readonly size: number;
}

/** Files that people hand in, by their content: the same content is kept once, and nothing that is kept ever changes. */
export interface FileStore {
  /** Keeps a file once it is read to its end, or says why not; of one that is not kept nothing is left. */
  readonly keep: (
    content: AsyncIterable<Uint8Array>,
    accepted: Accepted,
  ) => Promise<{ readonly kept: KeptFile } | { readonly refused: FileRefusal }>;
  /** The content behind a hash; undefined when nothing is kept under it. */
  readonly read: (hash: string) => Promise<Readable | undefined>;
}

const named = /^sha256:([0-9a-f]{64})$/;

/** Writes content until it ends or is too large; gives its size and the hash of what was written. */
const write = async (file: FileHandle, content: AsyncIterable<Uint8Array>, most: number) => {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of content) {
    size += piece.byteLength;
    if (size > most) return { size, hash: '' };
    hash.update(piece);
    await file.writeFile(piece);
  }
  await file.sync();
  return { size, hash: hash.digest('hex') };
};

/**
 * Keeps files in a directory, which need not be there yet. Where a file lies follows from its hash alone, so that no name that
 * anybody gives ever becomes a path. A process that is killed leaves at most a file in `incoming` that nothing refers to.
 */
export const openFileStore = (directory: string): FileStore => {
  const placeOf = (hex: string): string => join(directory, hex.slice(0, 2), hex);
  return {
    keep: async (content, { types, most }) => {
      const incoming = join(directory, 'incoming');
      await mkdir(incoming, { recursive: true });
      const path = join(incoming, randomUUID());
      const file = await open(path, 'wx+', 0o600);
      try {
        const { size, hash } = await write(file, content, most);
        if (size === 0) return { refused: { code: 'FILE_EMPTY' } };
        if (size > most) return { refused: { code: 'FILE_TOO_LARGE', most } };
        const mediaType = await mediaTypeOf(file, size);
        if (mediaType === 'macros') return { refused: { code: 'FILE_WITH_MACROS' } };
        if (mediaType === undefined || !types.includes(mediaType))
          return { refused: { code: 'FILE_TYPE_NOT_ACCEPTED', types } };
        await mkdir(join(directory, hash.slice(0, 2)), { recursive: true });
        await rename(path, placeOf(hash));
        return { kept: { hash: `sha256:${hash}`, mediaType, size } };
      } finally {
        await file.close();
        await rm(path, { force: true });
      }
    },
    read: async (hash) => {
      const hex = named.exec(hash)?.[1];
      if (hex === undefined) return undefined;
      try {
        await access(placeOf(hex));
      } catch {
        return undefined;
      }
      return createReadStream(placeOf(hex));
    },
  };
};
