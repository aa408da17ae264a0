import { guizhou, guizhouTrades, readIndustryCode } from '@qunxing/reference';
import { describe, expect, it } from 'vitest';
import { type Home, otherTradesOf, placeOf, placeWithin } from './place.ts';
import { randomOf } from './random.ts';
import { commonTrades, otherTrades } from './trade.ts';

const placed = (number: number, home: Home) =>
  placeOf(home, { seed: 2024, number, scenario: 'ordinary' }, randomOf(2024, number));
const nameOf = (number: number): string =>
  placed(number, { divisions: guizhou, demonstrationTrades: guizhouTrades }).name;
const tradesIn = (home: Home) =>
  new Set(Array.from({ length: 1_200 }, (_, number) => placed(number, home).trade.niche));

describe('the places of demonstration clusters', () => {
  it('give ten thousand clusters ten thousand names', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, number) => nameOf(number))).size).toBe(10_000);
  });

  it('are numbered once a county has every trade', () => {
    const numbered = Array.from({ length: 1_200 }, (_, number) => nameOf(number)).filter((name) => name.includes('号'));
    expect(numbered[0]).toBe('示例·六枝特区电子元件制造集群（2号）');
  });
});

describe('the clusters of one county', () => {
  const home: Home = { divisions: guizhou, demonstrationTrades: guizhouTrades };
  it('each make something else, and none what the first there makes', () => {
    const county = '520328';
    const [first] = Array.from({ length: 40 }, (_, number) => placed(number, home)).filter(
      ({ lead }) => lead.code === county,
    );
    const others = Array.from({ length: otherTradesOf(home) }, (_, nth) => placeWithin(home, 2024, { county, nth }));
    expect(new Set([first, ...others].map((place) => place?.name)).size).toBe(guizhouTrades.length);
    expect(new Set(others.map(({ lead }) => lead.code))).toEqual(new Set([county]));
  });
});

describe('the trades of demonstration clusters', () => {
  const niches = (trades: readonly { readonly niche: string }[]) => new Set(trades.map(({ niche }) => niche));
  it('are those that the province names, and those of any province where it names none', () => {
    expect(tradesIn({ divisions: guizhou, demonstrationTrades: guizhouTrades })).toEqual(niches(guizhouTrades));
    expect(tradesIn({ divisions: guizhou, demonstrationTrades: guizhouTrades.slice(0, 2) })).toEqual(
      new Set(['酱香型白酒', '绿茶']),
    );
    expect(tradesIn({ divisions: guizhou })).toEqual(niches(commonTrades));
    expect(guizhouTrades.filter(({ niche }) => niches(commonTrades).has(niche))).toEqual([]);
  });

  it('of any province are divisions of GB/T 4754 by their titles, apart from what other enterprises do', () => {
    for (const { name, industryCode } of commonTrades) {
      expect(readIndustryCode(industryCode)).toMatchObject({
        digits: industryCode,
        division: { title: { 'zh-CN': name } },
      });
      expect(otherTrades.filter((other) => other.industryCode.startsWith(industryCode))).toEqual([]);
    }
  });
});
