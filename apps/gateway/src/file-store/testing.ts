/** A file that begins as a PDF does. */
export const aPdf = (text = 'a plan'): Buffer => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`);

/** A file that begins as a photo does. */
export const aJpeg = (text = 'a photo'): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(text)]);

const entry = (name: string): Buffer => {
  const record = Buffer.alloc(46);
  record.write('PK\x01\x02', 0, 'latin1');
  record.writeUInt16LE(Buffer.byteLength(name), 28);
  return Buffer.concat([record, Buffer.from(name)]);
};

/** An archive with a directory of these names and nothing behind them. */
export const aZip = (...names: readonly string[]): Buffer => {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 0, 'latin1');
  const directory = Buffer.concat(names.map(entry));
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(head.length, 16);
  return Buffer.concat([head, directory, end]);
};

/** Content that arrives in pieces, as from a network. */
export async function* inPieces(content: Buffer, length = 5): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += length) yield content.subarray(at, at + length);
}
