import { describe, expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { compareCatalogues } from './compare.ts';

const earlier: Catalogue = {
  items: { 'profile/gross-output': { dimension: 'money', unit: '万元' } },
  metrics: { 'innovation/rd-growth@1': { dimension: 'growth', 'variant cagr': 'sha256:1' } },
  titles: {},
};

describe('a later catalogue', () => {
  test('may be the same, in whatever order', () => {
    const same = { ...earlier, items: { 'profile/gross-output': { unit: '万元', dimension: 'money' } } };
    expect(compareCatalogues(earlier, same)).toEqual({ gone: [], changed: [], added: [] });
  });

  test('may grow', () => {
    const grown = { ...earlier, titles: { 'green-factory': { title: '绿色工厂' } } };
    expect(compareCatalogues(earlier, grown)).toEqual({ gone: [], changed: [], added: ['green-factory'] });
  });

  test('breaks references when an id is gone', () => {
    expect(compareCatalogues(earlier, { ...earlier, items: {} }).gone).toEqual(['profile/gross-output']);
  });

  test('breaks references when a unit or a formula is another', () => {
    const unit = { ...earlier, items: { 'profile/gross-output': { dimension: 'money', unit: '亿元' } } };
    const formula = {
      ...earlier,
      metrics: { 'innovation/rd-growth@1': { dimension: 'growth', 'variant cagr': 'sha256:2' } },
    };
    expect(compareCatalogues(earlier, unit).changed).toEqual(['profile/gross-output']);
    expect(compareCatalogues(earlier, formula).changed).toEqual(['innovation/rd-growth@1']);
  });

  test('may hold the next major of a metric in place of the old one', () => {
    const next = { ...earlier, metrics: { 'innovation/rd-growth@2': { dimension: 'growth' } } };
    expect(compareCatalogues(earlier, next)).toEqual({ gone: [], changed: [], added: ['innovation/rd-growth@2'] });
    expect(compareCatalogues(next, earlier).gone).toEqual(['innovation/rd-growth@2']);
  });
});
