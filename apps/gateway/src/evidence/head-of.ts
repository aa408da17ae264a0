import type { FileStore } from '../file-store/file-store.ts';

/** Notes of a photo stand in its first segments, of 64 KiB at most each. */
const enough = 256 * 1024;

/** The first bytes of a file that is kept. */
export const headOf = async (files: Pick<FileStore, 'read'>, hash: string): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of (await files.read(hash)) ?? []) {
    pieces.push(piece);
    length += piece.length;
    if (length >= enough) break;
  }
  return Buffer.concat(pieces);
};
