import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type CheckedLine, checkLine } from '@qunxing/audit-log';
import { eachLine, type Refused, readPieces } from '../files.ts';
import { startLineThreads } from './line-threads.ts';
import { nodeDigest } from './node-digest.ts';
import { unpackLines } from './packed-lines.ts';

/** From which size on a file is worth the start of threads, in bytes. */
const worthThreads = 8 << 20;

/** How many threads look at a file besides this one, which puts together what they found; 0 where it does everything itself. */
const threadsFor = (path: string): number => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const processors = availableParallelism();
  return size < worthThreads || processors < 2 ? 0 : processors;
};

/** Hands over the lines of an export, each looked at by itself, in their order; or says why the file cannot be read. */
export const readExport = async (
  path: string,
  take: (line: CheckedLine | undefined) => void,
  threads = threadsFor(path),
): Promise<Refused | undefined> => {
  if (threads === 0) return readPieces(path, (piece) => eachLine(piece, (line) => take(checkLine(nodeDigest, line))));
  const others = startLineThreads(threads, (lines) => unpackLines(lines, take));
  try {
    const refused = await readPieces(path, others.send);
    if (refused === undefined) await others.finish();
    return refused;
  } finally {
    await others.end();
  }
};
