import type { FileHandle } from 'node:fs/promises';

/** The record at the end of an archive that says where its directory is: 22 bytes and a comment of at most 65,535. */
const endRecord = { mark: Buffer.from('PK\x05\x06', 'latin1'), length: 22, longestComment: 65_535 };

const entryRecord = { mark: Buffer.from('PK\x01\x02', 'latin1'), length: 46 };

/** A directory larger than this is of no document that an office writes, in bytes. */
const largestDirectory = 4 * 1024 * 1024;

const stretch = async (file: FileHandle, from: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
};

const directoryOf = async (file: FileHandle, size: number): Promise<Buffer | undefined> => {
  const from = Math.max(0, size - endRecord.length - endRecord.longestComment);
  const tail = await stretch(file, from, size - from);
  const end = tail.lastIndexOf(endRecord.mark);
  if (end === -1 || end + endRecord.length > tail.length) return undefined;
  const [length, offset] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (length > largestDirectory || offset + length > size) return undefined;
  return stretch(file, offset, length);
};

/** The names in the directory of a ZIP archive, in order; none where it has no directory that can be read. */
export const zipEntries = async (file: FileHandle, size: number): Promise<readonly string[]> => {
  const directory = await directoryOf(file, size);
  const names: string[] = [];
  if (directory === undefined) return names;
  let at = 0;
  while (at + entryRecord.length <= directory.length && directory.indexOf(entryRecord.mark, at) === at) {
    const nameEnds = at + entryRecord.length + directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + entryRecord.length, nameEnds));
    at = nameEnds + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
};
