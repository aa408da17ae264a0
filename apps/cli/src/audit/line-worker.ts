import { parentPort } from 'node:worker_threads';
import { type CheckedLine, checkLine } from '@qunxing/audit-log';
import { eachLine } from '../files.ts';
import { nodeDigest } from './node-digest.ts';
import { packLines } from './packed-lines.ts';

// A thread that looks at the lines of the pieces that it is sent, one piece after the other.
parentPort?.on('message', (piece: Uint8Array) => {
  const lines: (CheckedLine | undefined)[] = [];
  eachLine(piece, (line) => lines.push(checkLine(nodeDigest, line)));
  const packed = packLines(lines);
  const { kinds, indexes, sequences, inTree, told } = packed;
  parentPort?.postMessage(
    packed,
    [kinds, indexes, sequences, inTree, told].map(({ buffer }) => buffer as ArrayBuffer),
  );
});
