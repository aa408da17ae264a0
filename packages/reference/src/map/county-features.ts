import { arcPositions } from './arc-positions.ts';
import type { DivisionMap, Position } from './division-map.ts';

/** One county as GeoJSON, with the code to join data by. */
export interface CountyFeature {
  readonly type: 'Feature';
  readonly properties: { readonly code: string; readonly name: string; readonly prefecture: string };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };
}

/** The counties of a map as a GeoJSON feature collection, ready for a chart library. */
export const countyFeatures = (map: DivisionMap): { type: 'FeatureCollection'; features: CountyFeature[] } => {
  const arcs = arcPositions(map);
  // Consecutive arcs repeat the point where they meet.
  const ring = (numbers: readonly number[]): Position[] =>
    numbers.flatMap((number, index) => arcs(number).slice(index === 0 ? 0 : 1));
  const polygon = (rings: readonly (readonly number[])[]): Position[][] => rings.map(ring);
  const features = map.topology.objects.counties.geometries.map(
    (outline): CountyFeature => ({
      type: 'Feature',
      properties: outline.properties,
      geometry: {
        type: 'MultiPolygon',
        coordinates: outline.type === 'Polygon' ? [polygon(outline.arcs)] : outline.arcs.map(polygon),
      },
    }),
  );
  return { type: 'FeatureCollection', features };
};
