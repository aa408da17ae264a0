import { arcPositions } from './arc-positions.ts';
import type { CountyOutline, DivisionMap, Position } from './division-map.ts';

const arcNumbers = (outline: CountyOutline): readonly number[] =>
  outline.type === 'Polygon' ? outline.arcs.flat() : outline.arcs.flat(2);

/** The lines between counties of different prefectures and around the province, to be drawn stronger. */
export const prefectureBorders = (map: DivisionMap): readonly (readonly Position[])[] => {
  const sides = new Map<number, string[]>();
  for (const outline of map.topology.objects.counties.geometries) {
    for (const number of arcNumbers(outline)) {
      const arc = number < 0 ? ~number : number;
      sides.set(arc, [...(sides.get(arc) ?? []), outline.properties.prefecture]);
    }
  }
  const arcs = arcPositions(map);
  return [...sides].filter(([, prefectures]) => prefectures[0] !== prefectures[1]).map(([arc]) => arcs(arc));
};
