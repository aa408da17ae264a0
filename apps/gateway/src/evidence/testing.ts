interface Taken {
  readonly latitude: readonly [number, number, number];
  readonly longitude: readonly [number, number, number];
  readonly sides: readonly [string, string];
  readonly order?: 'II' | 'MM';
}

/** A JPEG without a picture whose notes say where it was taken, in degrees, minutes and seconds. */
export const aPhotoAt = ({ latitude, longitude, sides, order = 'MM' }: Taken): Buffer => {
  const notes = Buffer.alloc(8 + 18 + 2 + 12 * 4 + 4 + 48);
  const little = order === 'II';
  const short = (value: number, at: number) =>
    little ? notes.writeUInt16LE(value, at) : notes.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    little ? notes.writeUInt32LE(value, at) : notes.writeUInt32BE(value, at);
  const entry = (at: number, [tag, type, count]: readonly [number, number, number]) => {
    short(tag, at);
    short(type, at + 2);
    long(count, at + 4);
  };
  notes.write(order, 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(1, 8);
  entry(10, [0x8825, 4, 1]);
  const gps = 26;
  long(gps, 18);
  short(4, gps);
  const fractions = gps + 2 + 12 * 4 + 4;
  [latitude, longitude].forEach((degrees, place) => {
    const at = gps + 2 + 24 * place;
    entry(at, [2 * place + 1, 2, 2]);
    notes.write(sides[place] ?? '', at + 8, 'latin1');
    entry(at + 12, [2 * place + 2, 5, 3]);
    long(fractions + 24 * place, at + 20);
    degrees.forEach((value, part) => {
      long(value, fractions + 24 * place + 8 * part);
      long(1, fractions + 24 * place + 8 * part + 4);
    });
  });
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xffd8, 0);
  head.writeUInt16BE(0xffe1, 2);
  head.writeUInt16BE(2 + 6 + notes.length, 4);
  head.write('Exif\0\0', 6, 'latin1');
  return Buffer.concat([head, notes, Buffer.from([0xff, 0xda, 0, 2])]);
};
