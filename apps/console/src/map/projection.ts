import { countyFeatures, type DivisionMap, type Position, prefectureBorders } from '@qunxing/reference';

/** A county as it is drawn: the outline as SVG path data, and a place for a mark inside. */
export interface DrawnCounty {
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
  readonly path: string;
  readonly center: Position;
}

/** A map ready to be drawn, in units of its view box. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly counties: readonly DrawnCounty[];
  readonly borders: string;
  readonly label: DivisionMap['label'];
  readonly reviewNumber: string | null;
  readonly source: DivisionMap['source'];
  readonly caveat: DivisionMap['caveat'];
}

const width = 1000;

/** Draws a map with equal scale in both directions at its middle latitude; enough for one province. */
export function drawMap(map: DivisionMap): DrawnMap {
  const features = countyFeatures(map).features;
  const positions = features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
  const [west, east] = extent(positions.map(([longitude]) => longitude));
  const [south, north] = extent(positions.map(([, latitude]) => latitude));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * narrowing);
  const place = ([longitude, latitude]: Position): Position => [
    (longitude - west) * narrowing * scale,
    (north - latitude) * scale,
  ];
  const line = (ring: readonly Position[]) => {
    let text = '';
    for (const position of ring) {
      const [x, y] = place(position);
      text += `${text === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    }
    return text;
  };
  return {
    width,
    height: (north - south) * scale,
    counties: features.map(({ properties, geometry }) => ({
      ...properties,
      path: geometry.coordinates.map((rings) => rings.map((ring) => `${line(ring)}Z`).join('')).join(''),
      center: place(middleOf(largest(geometry.coordinates))),
    })),
    borders: prefectureBorders(map).map(line).join(''),
    label: map.label,
    reviewNumber: map.reviewNumber,
    source: map.source,
    caveat: map.caveat,
  };
}

function extent(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Twice the signed area of a ring (shoelace). */
const area = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

const largest = (polygons: readonly (readonly (readonly Position[])[])[]): readonly Position[] =>
  polygons
    .flatMap((rings) => rings.slice(0, 1))
    .reduce<readonly Position[]>((best, ring) => (Math.abs(area(ring)) > Math.abs(area(best)) ? ring : best), []);

/** The centroid of a ring. */
function middleOf(ring: readonly Position[]): Position {
  const whole = area(ring);
  if (whole === 0) return ring[0] ?? [0, 0];
  const [x, y] = ring.reduce<[number, number]>(
    ([sumX, sumY], [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      const cross = x * nextY - nextX * y;
      return [sumX + (x + nextX) * cross, sumY + (y + nextY) * cross];
    },
    [0, 0],
  );
  return [x / (3 * whole), y / (3 * whole)];
}
