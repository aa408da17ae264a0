import type { StatedPlace } from '@qunxing/database';

/** Reads numbers of a photo's notes (TIFF) in the byte order that they are written in; throws a RangeError past their end. */
interface Notes {
  readonly short: (at: number) => number;
  readonly long: (at: number) => number;
  readonly ascii: (at: number) => string;
}

const notesIn = (bytes: Buffer): Notes | undefined => {
  const order = bytes.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const little = order === 'II';
  return {
    short: (at) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    long: (at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
    ascii: (at) => String.fromCharCode(bytes.readUInt8(at)),
  };
};

/** The entries of a directory of notes: from tag to where the entry stands. */
const entriesAt = ({ short }: Notes, at: number): ReadonlyMap<number, number> =>
  new Map(
    Array.from({ length: Math.min(short(at), 200) }, (_, place) => at + 2 + 12 * place).map((entry) => [
      short(entry),
      entry,
    ]),
  );

/** Tags of the GPS directory, and of what leads there. */
const tag = { gps: 0x8825, latitudeSide: 1, latitude: 2, longitudeSide: 3, longitude: 4 };

/** Degrees, minutes and seconds as fractions, as decimal degrees with the six digits that a phone knows: a tenth of a meter. */
const degrees = ({ long }: Notes, entry: number): number => {
  const values = long(entry + 8);
  const part = (place: number) => long(values + 8 * place) / long(values + 8 * place + 4);
  return part(0) + part(1) / 60 + part(2) / 3600;
};

const placeIn = (notes: Notes): StatedPlace | undefined => {
  const gps = entriesAt(notes, notes.long(4)).get(tag.gps);
  if (gps === undefined) return undefined;
  const entries = entriesAt(notes, notes.long(gps + 8));
  const coordinate = (value: number, side: number, negative: string, most: number): string | undefined => {
    const [at, sideAt] = [entries.get(value), entries.get(side)];
    if (at === undefined || sideAt === undefined) return undefined;
    const number = degrees(notes, at) * (notes.ascii(sideAt + 8) === negative ? -1 : 1);
    return Math.abs(number) <= most ? number.toFixed(6) : undefined;
  };
  const latitude = coordinate(tag.latitude, tag.latitudeSide, 'S', 90);
  const longitude = coordinate(tag.longitude, tag.longitudeSide, 'W', 180);
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
};

/** The notes that a JPEG carries; they stand before its picture. */
const notesOf = (head: Buffer): Notes | undefined => {
  let at = 2;
  while (at + 4 <= head.length && head[at] === 0xff && head[at + 1] !== 0xda) {
    const length = head.readUInt16BE(at + 2);
    if (head[at + 1] === 0xe1 && head.toString('latin1', at + 4, at + 10) === 'Exif\0\0')
      return notesIn(head.subarray(at + 10, at + 2 + length));
    at += 2 + length;
  }
  return undefined;
};

/** Where a photo says that it was taken (EXIF GPS), from the first bytes of its file; undefined where it does not say, or not readably. */
export const photoPlace = (head: Buffer): StatedPlace | undefined => {
  if (head[0] !== 0xff || head[1] !== 0xd8) return undefined;
  try {
    const notes = notesOf(head);
    return notes && placeIn(notes);
  } catch (problem) {
    // What was cut off or was never written right says nothing.
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
};
