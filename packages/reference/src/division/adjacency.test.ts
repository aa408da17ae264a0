import { describe, expect, test } from 'vitest';
import { guizhou } from '../guizhou/register.ts';
import { areAdjacent, areConnected, withAdjacency } from './adjacency.ts';
import { counties } from './divisions-of.ts';

describe('neighborhood of two counties', () => {
  test.each([
    ['520324', '520325', true],
    ['520325', '520324', true],
    ['520324', '520622', false],
    ['520324', '520324', false],
  ])('%s and %s are adjacent: %s', (one, other, adjacent) => {
    expect(areAdjacent(guizhou, one, other)).toMatchObject({ adjacent, provenance: { status: 'provisional' } });
  });

  test('counts a historic code as what it is now', () => {
    expect(areAdjacent(guizhou, '520222', '522323')).toMatchObject({ adjacent: true });
  });

  test('is refused for an unknown code', () => {
    expect(areAdjacent(guizhou, '520324', '529999')).toMatchObject({ refused: { code: 'DIVISION_UNKNOWN' } });
  });

  test('is no longer provisional once an officer has confirmed or denied the pair', () => {
    const source = { 'zh-CN': '市工信局核实', en: 'verified by the prefecture' };
    const official = { status: 'official', source } as const;
    const denied = withAdjacency(guizhou, { counties: ['520325', '520324'], adjacent: false, provenance: official });
    expect(areAdjacent(denied, '520324', '520325')).toEqual({ adjacent: false, provenance: official });
    expect(denied.adjacency).toHaveLength(guizhou.adjacency.length);
  });

  test('is stated once a pair, between counties in force only', () => {
    const codes = new Set(counties(guizhou).map(({ code }) => code));
    expect(guizhou.adjacency).toHaveLength(229);
    for (const {
      counties: [one, other],
    } of guizhou.adjacency) {
      expect(one < other && codes.has(one) && codes.has(other)).toBe(true);
    }
  });
});

describe('a cluster that spans counties', () => {
  test('is connected when it is one county, or named twice', () => {
    expect(areConnected(guizhou, ['520324'])).toMatchObject({ connected: true, provisional: [] });
    expect(areConnected(guizhou, ['520324', '520324'])).toMatchObject({ connected: true });
  });

  test('is connected through a county in between and not without it', () => {
    expect(areConnected(guizhou, ['520323', '520324', '520325'])).toMatchObject({ connected: true });
    expect(areConnected(guizhou, ['520323', '520325'])).toMatchObject({
      connected: false,
      parts: [['520323'], ['520325']],
    });
  });

  test('names the unconfirmed pairs it rests on', () => {
    expect(areConnected(guizhou, ['520324', '520325'])).toMatchObject({
      provisional: [{ counties: ['520324', '520325'] }],
    });
  });

  test('may be the whole province', () => {
    expect(
      areConnected(
        guizhou,
        counties(guizhou).map(({ code }) => code),
      ),
    ).toMatchObject({ connected: true });
  });

  test('is refused with an unknown county and not connected without any', () => {
    expect(areConnected(guizhou, ['520324', 'x'])).toMatchObject({ refused: { code: 'DIVISION_UNKNOWN' } });
    expect(areConnected(guizhou, [])).toMatchObject({ connected: false, parts: [] });
  });
});
