import { describe, expect, test } from 'vitest';
import { counties } from '../division/divisions-of.ts';
import json from '../guizhou/guizhou-map.json' with { type: 'json' };
import { guizhou } from '../guizhou/register.ts';
import { countyFeatures } from './county-features.ts';
import type { DivisionMap } from './division-map.ts';
import { prefectureBorders } from './prefecture-borders.ts';

// JSON imports widen tuples and literals.
const map = json as unknown as DivisionMap;

describe('the map of Guizhou', () => {
  test('is labelled a schematic map, without a review number, with source and license', () => {
    expect(map.label['zh-CN']).toBe('示意图');
    expect(map.reviewNumber).toBeNull();
    expect(map.source.en).toContain('MIT');
  });

  test('has one outline for each county in force, under its prefecture', () => {
    const outlines = countyFeatures(map).features.map(({ properties }) => properties);
    const expected = counties(guizhou).map(({ code, name, parent }) => ({ code, name, prefecture: parent }));
    expect(outlines.toSorted((one, other) => (one.code < other.code ? -1 : 1))).toEqual(expected);
  });

  test('closes every ring, within the province', () => {
    for (const { geometry } of countyFeatures(map).features) {
      for (const ring of geometry.coordinates.flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        for (const [longitude, latitude] of ring) {
          expect(longitude > 103.5 && longitude < 109.6 && latitude > 24.6 && latitude < 29.3).toBe(true);
        }
      }
    }
  });

  test('draws prefecture borders apart from the borders between counties of one prefecture', () => {
    const borders = prefectureBorders(map);
    expect(borders.length).toBeGreaterThan(0);
    expect(borders.length).toBeLessThan(map.topology.arcs.length);
  });
});
