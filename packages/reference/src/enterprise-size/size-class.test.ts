import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSme, type SizeFigures, sizeClass, sizeClasses } from './size-class.ts';
import { type SizeIndustry, type SizeRow, sizeTable } from './size-table.ts';

// X staff (persons), Y revenue, Z assets (万元): large / medium / small, as the provisions print them.
const rows: [SizeIndustry, Partial<Record<'staff' | 'revenue' | 'assets', [number, number, number]>>][] = [
  ['agriculture', { revenue: [20000, 500, 50] }],
  ['industry', { staff: [1000, 300, 20], revenue: [40000, 2000, 300] }],
  ['construction', { revenue: [80000, 6000, 300], assets: [80000, 5000, 300] }],
  ['wholesale', { staff: [200, 20, 5], revenue: [40000, 5000, 1000] }],
  ['retail', { staff: [300, 50, 10], revenue: [20000, 500, 100] }],
  ['transport', { staff: [1000, 300, 20], revenue: [30000, 3000, 200] }],
  ['storage', { staff: [200, 100, 20], revenue: [30000, 1000, 100] }],
  ['post', { staff: [1000, 300, 20], revenue: [30000, 2000, 100] }],
  ['lodging', { staff: [300, 100, 10], revenue: [10000, 2000, 100] }],
  ['catering', { staff: [300, 100, 10], revenue: [10000, 2000, 100] }],
  ['information-transmission', { staff: [2000, 100, 10], revenue: [100000, 1000, 100] }],
  ['software', { staff: [300, 100, 10], revenue: [10000, 1000, 50] }],
  ['property-development', { revenue: [200000, 1000, 100], assets: [10000, 5000, 2000] }],
  ['property-management', { staff: [1000, 300, 100], revenue: [5000, 1000, 500] }],
  ['leasing-business-services', { staff: [300, 100, 10], assets: [120000, 8000, 100] }],
  ['other', { staff: [300, 100, 10] }],
];

const classOf = (industry: SizeIndustry, figures: SizeFigures) => {
  const result = sizeClass(industry, figures);
  return 'sizeClass' in result ? result.sizeClass : result;
};

describe.each(rows)('size in %s', (industry, bounds) => {
  test('has the bounds of the provisions', () => {
    const { title: _title, provenance: _provenance, ...asked }: SizeRow = sizeTable[industry];
    expect(asked).toEqual(bounds);
  });

  test.each([
    [0, 'large', 'medium'],
    [1, 'medium', 'small'],
    [2, 'small', 'micro'],
  ] as const)(
    'reaches class %i exactly at all its lower bounds and falls one class below any of them',
    (level, reached, below) => {
      const atBounds = Object.fromEntries(
        Object.entries(bounds).map(([indicator, steps]) => [indicator, steps[level]]),
      );
      expect(classOf(industry, atBounds)).toBe(reached);
      for (const [indicator, least] of Object.entries(atBounds)) {
        expect(classOf(industry, { ...atBounds, [indicator]: (least ?? 0) - (indicator === 'staff' ? 1 : 0.01) })).toBe(
          below,
        );
      }
    },
  );
});

describe('the size class', () => {
  test('is decided by the lowest indicator: 1000 staff with revenue of 299 are micro', () => {
    expect(classOf('industry', { staff: 1000, revenue: 299 })).toBe('micro');
    expect(classOf('industry', { staff: 1000, revenue: 300 })).toBe('small');
  });

  test('is undetermined without an indicator the row asks for, and names it', () => {
    expect(classOf('industry', { staff: 500 })).toEqual({ undetermined: { missing: ['revenue'], invalid: [] } });
    expect(classOf('industry', {})).toEqual({ undetermined: { missing: ['staff', 'revenue'], invalid: [] } });
    expect(classOf('leasing-business-services', { staff: 50 })).toEqual({
      undetermined: { missing: ['assets'], invalid: [] },
    });
  });

  test('is micro without it when another indicator already is, for nothing could raise it', () => {
    expect(classOf('industry', { staff: 19 })).toBe('micro');
    expect(classOf('industry', { staff: 20 })).toMatchObject({ undetermined: { missing: ['revenue'] } });
  });

  test('does not look at indicators the row does not ask for', () => {
    expect(classOf('other', { staff: 300, revenue: 0 })).toBe('large');
    expect(classOf('agriculture', { revenue: 49.99, staff: 5000 })).toBe('micro');
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is undetermined when a figure is %d', (revenue) => {
    expect(classOf('industry', { staff: 500, revenue })).toEqual({
      undetermined: { missing: [], invalid: ['revenue'] },
    });
  });

  test('says so when its row is provisional', () => {
    expect(sizeClass('leasing-business-services', { staff: 10, assets: 100 })).toMatchObject({
      provenance: { status: 'provisional' },
    });
    expect(sizeClass('industry', { staff: 20, revenue: 300 })).toMatchObject({ provenance: { status: 'official' } });
  });

  test('never falls when a figure grows', () => {
    const figures = record({
      staff: integer({ min: 0, max: 3000 }),
      revenue: integer({ min: 0, max: 250_000 }),
      assets: integer({ min: 0, max: 150_000 }),
    });
    const rank = (industry: SizeIndustry, given: SizeFigures) => {
      const found = classOf(industry, given);
      return typeof found === 'string' ? sizeClasses.indexOf(found) : Number.NaN;
    };
    assert(
      property(
        constantFrom(...rows.map(([industry]) => industry)),
        figures,
        constantFrom('staff', 'revenue', 'assets'),
        (industry, given, grown) => {
          expect(rank(industry, { ...given, [grown]: given[grown] + 1 })).toBeLessThanOrEqual(rank(industry, given));
        },
      ),
      { seed: 1 },
    );
  });

  test('counts as SME from medium down', () => {
    expect(sizeClasses.filter(isSme)).toEqual(['medium', 'small', 'micro']);
  });
});
