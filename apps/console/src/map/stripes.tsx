/** The fill of an area that is several things at once: a stripe of each, by the id of its pattern. */
export const stripesId = (map: string, fills: readonly string[]) =>
  `${map}${fills.join('').replace(/[^a-z0-9]/gi, '')}`;

interface StripesProps {
  readonly id: string;
  readonly fills: readonly string[];
}

/** Width of one stripe in units of the map. */
const width = 11;

/** Stripes side by side, leaning, as a pattern that areas can be filled with. */
export function Stripes({ id, fills }: StripesProps) {
  return (
    <pattern
      id={id}
      width={width * fills.length}
      height={width}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      {fills.map((fill, index) => (
        <rect key={fill} x={index * width} width={width} height={width} fill={fill} />
      ))}
    </pattern>
  );
}
