import { describe, expect, test } from 'vitest';
import { guizhou } from '../guizhou/register.ts';
import { divisionAt } from './division-at.ts';
import { divisionInForce } from './division-in-force.ts';
import { divisionNamed } from './division-named.ts';
import { counties, countiesOf, prefectures } from './divisions-of.ts';

const renamed = [
  ['盘县', '520222', '盘州市', '520281', '2017-04-13', '2017-04-14'],
  ['兴仁县', '522322', '兴仁市', '522302', '2018-08-02', '2018-08-03'],
  ['水城县', '520221', '水城区', '520204', '2020-07-17', '2020-07-18'],
  ['黔西县', '520522', '黔西市', '520581', '2021-03-17', '2021-03-18'],
] as const;

describe('the register of Guizhou', () => {
  test.each(['2017-01-01', '2018-08-02', '2019-06-01', '2023-12-31', '2026-01-01'])(
    'has 9 prefectures and 88 counties on %s',
    (date) => {
      expect(prefectures(guizhou, date)).toHaveLength(9);
      expect(counties(guizhou, date)).toHaveLength(88);
      const perPrefecture = prefectures(guizhou, date).map(({ code }) => countiesOf(guizhou, code, date).length);
      expect(perPrefecture).toEqual([10, 4, 14, 6, 8, 10, 8, 16, 12]);
    },
  );

  test('gives every division in force a short name of its own', () => {
    const names = [...prefectures(guizhou), ...counties(guizhou)].map(({ shortName }) => shortName);
    expect(new Set(names).size).toBe(97);
    expect(names.filter((name) => name.length > 3)).toEqual([]);
  });

  test('gives every division a parent one level above that is valid as long', () => {
    for (const county of guizhou.divisions.filter(({ level }) => level === 'county')) {
      const parent = guizhou.divisions.find(({ code }) => code === county.parent);
      expect(parent).toMatchObject({ level: 'prefecture', validFrom: null, validTo: null });
    }
  });

  test('says of every day a county changed how that day is known', () => {
    const dated = guizhou.divisions.filter(({ validFrom, validTo }) => validFrom !== null || validTo !== null);
    expect(dated).toHaveLength(8);
    for (const { validity } of dated) expect(validity).toMatchObject({ status: 'provisional' });
  });
});

describe('a division by code and day', () => {
  test.each(renamed)(
    '%s %s is %s %s from the day after %s',
    (oldName, oldCode, newName, newCode, lastDay, firstDay) => {
      expect(divisionAt(guizhou, oldCode, lastDay)).toMatchObject({ division: { name: oldName } });
      expect(divisionAt(guizhou, newCode, firstDay)).toMatchObject({ division: { name: newName } });
      expect(divisionAt(guizhou, oldCode, firstDay)).toMatchObject({
        refused: { code: 'DIVISION_NOT_IN_FORCE', instead: { code: newCode } },
      });
      expect(divisionAt(guizhou, newCode, lastDay)).toMatchObject({
        refused: { code: 'DIVISION_NOT_IN_FORCE', instead: { code: oldCode } },
      });
      expect(divisionInForce(guizhou, oldCode)).toMatchObject({ division: { code: newCode } });
    },
  );

  test('is refused before the register knows its changes, and for a day that does not exist', () => {
    expect(divisionAt(guizhou, '520324', '2016-12-31')).toMatchObject({
      refused: { code: 'DIVISION_DATE_NOT_COVERED' },
    });
    expect(divisionAt(guizhou, '520324', '2023-02-30')).toMatchObject({
      refused: { code: 'DIVISION_DATE_NOT_COVERED' },
    });
    expect(divisionAt(guizhou, '520324', '2017-01-01')).toMatchObject({ division: { name: '正安县' } });
  });

  test('is refused with the nearest codes when unknown', () => {
    expect(divisionAt(guizhou, '520399', '2023-07-31')).toMatchObject({
      refused: { code: 'DIVISION_UNKNOWN', suggestions: [{}, {}, {}] },
    });
  });
});

describe('a division by name', () => {
  test('resolves by its legal name', () => {
    expect(divisionNamed(guizhou, '正安县')).toMatchObject({ match: 'legal', at: { code: '520324' }, remark: null });
  });

  test.each(renamed)('%s resolves although historic and says what it is now', (oldName, oldCode, newName, newCode) => {
    expect(divisionNamed(guizhou, oldName)).toMatchObject({
      match: 'other-time',
      named: { code: oldCode },
      at: { code: newCode },
      remark: { 'zh-CN': `“${oldName}”（${oldCode}）在 2023-12-31 为 ${newName} ${newCode}。` },
    });
  });

  test('resolves on a day before it was given, and says what it was then', () => {
    expect(divisionNamed(guizhou, '盘州市', '2017-02-01')).toMatchObject({ match: 'other-time', at: { name: '盘县' } });
    expect(divisionNamed(guizhou, '盘县', '2017-02-01')).toMatchObject({ match: 'legal', at: { name: '盘县' } });
  });

  test.each([
    ['玉屏', '520622'],
    ['玉屏县', '520622'],
    ['黔东南州', '522600'],
    ['黔南', '522700'],
    ['黔西', '520581'],
    ['水城', '520204'],
    ['六枝', '520203'],
    ['贵州', '520000'],
  ])('%s resolves as a short form', (name, code) => {
    expect(divisionNamed(guizhou, name)).toMatchObject({ match: 'short', at: { code } });
  });

  test.each([
    ['正案县', '正安县'],
    ['湄谭县', '湄潭县'],
    ['红花冈区', '红花岗区'],
  ])('%s is refused and %s suggested', (given, meant) => {
    expect(divisionNamed(guizhou, given)).toMatchObject({
      refused: {
        code: 'DIVISION_UNKNOWN',
        given,
        suggestions: expect.arrayContaining([expect.objectContaining({ name: meant })]),
      },
    });
  });

  test('is refused without a suggestion when nothing is near', () => {
    const named = divisionNamed(guizhou, '呼伦贝尔');
    expect(named).toMatchObject({ refused: { suggestions: [] } });
    expect('refused' in named && named.refused.message['zh-CN']).toContain('请填写县（市、区）全称或六位代码');
  });

  test('is refused when two divisions in force share a short name, and both are named', () => {
    const twin = { ...guizhou.divisions.find(({ code }) => code === '520324') } as (typeof guizhou.divisions)[number];
    const register = { ...guizhou, divisions: [...guizhou.divisions, { ...twin, code: '520399', name: '正安市' }] };
    expect(divisionNamed(register, '正安')).toMatchObject({
      refused: { code: 'DIVISION_AMBIGUOUS', candidates: [{ code: '520324' }, { code: '520399' }] },
    });
    expect(divisionNamed(register, '正安县')).toMatchObject({ at: { code: '520324' } });
  });
});
