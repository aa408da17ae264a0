import type { Localized } from '../localized.ts';

/** Longitude and latitude, in degrees. */
export type Position = readonly [number, number];

/** One outline of the topology: `Polygon` rings, or the rings of each part of a `MultiPolygon`, as arc numbers. */
type Outline =
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] };

/** A county's outline with the codes it is joined by. */
export type CountyOutline = Outline & {
  readonly properties: { readonly code: string; readonly name: string; readonly prefecture: string };
};

/**
 * A province's map of counties: a replaceable asset. Neighbors share their borders (TopoJSON, quantized), so that
 * prefecture borders can be drawn apart. A map without a 审图号 must carry its label wherever it shows.
 */
export interface DivisionMap {
  readonly province: string;
  /** What the map is to be called on screen, e.g. 示意图. */
  readonly label: Localized;
  /** 审图号; null for a map that was not reviewed. */
  readonly reviewNumber: string | null;
  readonly source: Localized;
  readonly caveat: Localized;
  readonly topology: {
    readonly transform: { readonly scale: Position; readonly translate: Position };
    /** Each arc is a list of steps from the point before, in quantized units. */
    readonly arcs: readonly (readonly Position[])[];
    readonly objects: { readonly counties: { readonly geometries: readonly CountyOutline[] } };
  };
}
