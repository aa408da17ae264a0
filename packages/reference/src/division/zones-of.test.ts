import { expect, test } from 'vitest';
import { guizhou } from '../guizhou/register.ts';
import { counties } from './divisions-of.ts';
import { zoneNamed, zonesOf } from './zones-of.ts';

test('贵安新区 lies in parts of four counties and is provisional', () => {
  const zone = zoneNamed(guizhou, '贵安新区');
  expect(zone?.counties.map(({ code }) => code)).toEqual(['520111', '520181', '520402', '520403']);
  expect(zone?.provenance.status).toBe('provisional');
});

test('大龙经开区 is found by its short name and by its county', () => {
  expect(zoneNamed(guizhou, '大龙经开区')?.id).toBe('dalong-economic-development-zone');
  expect(zonesOf(guizhou, '520622').map(({ shortName }) => shortName)).toEqual(['大龙经开区']);
  expect(zonesOf(guizhou, '520324')).toEqual([]);
});

test('every zone lies in counties in force', () => {
  const codes = new Set(counties(guizhou).map(({ code }) => code));
  for (const zone of guizhou.zones) for (const { code } of zone.counties) expect(codes).toContain(code);
});
