import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Localized } from '@qunxing/criterion';
import { text } from './answer.ts';

/** Why a file cannot be used. */
export type Refused = { readonly refused: Localized };

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
};

/** Why a file that the command line names cannot be read. */
const unreadable = (path: string, error: unknown): Refused => {
  const [place, reason] = [resolve(path), reasonOf(error)];
  if (reason === 'ENOENT') {
    return {
      refused: text(`没有文件 ${place}。请检查路径。`, `There is no file ${place}. Check the path.`),
    };
  }
  return {
    refused: text(
      `文件 ${place} 无法读取（${reason}）。请检查路径和权限。`,
      `The file ${place} cannot be read (${reason}). Check its path and rights.`,
    ),
  };
};

/** The bytes of a file that the command line names, or why they cannot be read. */
export const readBytes = (path: string): { readonly bytes: Uint8Array } | Refused => {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return unreadable(path, error);
  }
};

const lineFeed = 10;

/** Hands over the lines of a piece of UTF-8 text, without their ends. */
export const eachLine = (piece: Uint8Array, take: (line: string) => void): void => {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    take(bytes.toString('utf8', start, end));
    start = end + 1;
  }
  if (start < bytes.length) take(bytes.toString('utf8', start));
};

/**
 * Hands over a file in pieces of about a mebibyte that end where a line ends, each once the one before was taken; or says why it
 * cannot be read.
 */
export const readPieces = async (
  path: string,
  take: (piece: Uint8Array) => Promise<void> | void,
): Promise<Refused | undefined> => {
  let rest: Buffer = Buffer.alloc(0);
  try {
    // Without an encoding every part is a buffer.
    for await (const part of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? part : Buffer.concat([rest, part]);
      const end = bytes.lastIndexOf(lineFeed) + 1;
      if (end > 0) await take(bytes.subarray(0, end));
      rest = bytes.subarray(end);
    }
  } catch (error) {
    return unreadable(path, error);
  }
  if (rest.length > 0) await take(rest);
  return undefined;
};

/** Hands over the lines of a file of UTF-8 text one by one, however long it is; or says why it cannot be read. */
export const readLines = (path: string, take: (line: string) => void): Promise<Refused | undefined> =>
  readPieces(path, (piece) => eachLine(piece, take));

/** The JSON of a file, or where it is broken. */
export const readJson = (path: string): { readonly json: unknown } | Refused => {
  const read = readBytes(path);
  if ('refused' in read) return read;
  try {
    return { json: JSON.parse(new TextDecoder().decode(read.bytes)) };
  } catch (error) {
    const place = error instanceof Error ? error.message : String(error);
    return {
      refused: text(
        `${path} 不是有效的 JSON（${place}）。请更正该处后重新运行。`,
        `${path} is not valid JSON (${place}). Mend that place and run the command again.`,
      ),
    };
  }
};

/** Writes a file, or says why it cannot be written. */
export const writeText = (path: string, content: string): Refused | undefined => {
  try {
    writeFileSync(path, content);
    return undefined;
  } catch (error) {
    return {
      refused: text(
        `文件 ${resolve(path)} 无法写入（${reasonOf(error)}）。请检查路径和权限。`,
        `The file ${resolve(path)} cannot be written (${reasonOf(error)}). Check its path and rights.`,
      ),
    };
  }
};
