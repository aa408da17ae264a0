import type { DivisionMap, Position } from './division-map.ts';

/** Reads an arc of a map as positions; a negative number `~n` is arc n walked backward (TopoJSON). */
export const arcPositions = (map: DivisionMap): ((number: number) => readonly Position[]) => {
  const { scale, translate } = map.topology.transform;
  const decoded = map.topology.arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([eastward, northward]): Position => {
      x += eastward;
      y += northward;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return (number) => (number >= 0 ? (decoded[number] ?? []) : (decoded[~number] ?? []).toReversed());
};
