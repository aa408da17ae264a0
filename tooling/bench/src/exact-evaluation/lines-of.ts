import { closeSync, openSync, readSync } from 'node:fs';

const chunkSize = 1 << 20;
const lineFeed = 10;

/** The lines of a file of UTF-8 text, one after another, without their ends: no more of it is held than a chunk and a line. */
export function* linesOf(file: string): Generator<string> {
  const opened = openSync(file, 'r');
  try {
    // What is read but not yet given out stands at the beginning of the buffer, which grows with the longest line.
    let buffer = Buffer.allocUnsafe(chunkSize);
    let held = 0;
    for (;;) {
      if (held === buffer.length) buffer = Buffer.concat([buffer], 2 * buffer.length);
      const read = readSync(opened, buffer, held, buffer.length - held, null);
      const end = held + read;
      let start = 0;
      for (;;) {
        const at = buffer.indexOf(lineFeed, Math.max(start, held));
        if (at < 0 || at >= end) break;
        yield buffer.toString('utf8', start, at);
        start = at + 1;
      }
      held = end - start;
      if (read === 0) {
        if (held > 0) yield buffer.toString('utf8', start, end);
        return;
      }
      buffer.copyWithin(0, start, end);
    }
  } finally {
    closeSync(opened);
  }
}
