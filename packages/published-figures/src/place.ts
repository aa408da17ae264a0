import type { Localized } from '@qunxing/criterion';
import {
  type Division,
  type DivisionRegister,
  divisionInForce,
  divisionNamed,
  provinces,
  type Zone,
  zoneNamed,
  zonesOf,
} from '@qunxing/reference';
import type { PublishedRow } from './published-row.ts';
import { type Rejection, reject } from './rejection.ts';

/** What a row of published figures is about. Only the first two can be a cluster of the programme. */
export type Place =
  /**
   * One or several counties, codes in force; not `complete` when the source names only some of them (…等).
   * `zone` is the functional zone within them that the name mentions, e.g. …(大龙经开区).
   */
  | {
      readonly kind: 'counties';
      readonly counties: readonly string[];
      readonly complete: boolean;
      readonly zone: string | null;
    }
  /** A functional zone, with the counties it lies in. */
  | { readonly kind: 'zone'; readonly zone: string; readonly counties: readonly string[] }
  /** A whole prefecture or the whole province: an industry at large, no cluster. */
  | { readonly kind: 'prefecture' | 'province'; readonly division: string; readonly name: Localized }
  /** Another province, or the nation (`000000`). */
  | { readonly kind: 'elsewhere'; readonly division: string; readonly name: Localized };

const nation: Localized = { 'zh-CN': '全国', en: 'China' };

const nameOf = ({ name, english }: { readonly name: string; readonly english: string }): Localized => ({
  'zh-CN': name,
  en: english,
});

type Placed = { readonly place: Place } | { readonly rejected: Rejection };

/** Words in a cluster's name that say it is a total and no cluster. */
const totals = /[(（].*?(全州|全市|全省|汇总)/;

const ofCounties = (
  register: DivisionRegister,
  row: PublishedRow,
  counties: readonly string[],
  complete: boolean,
): Place => {
  const zones = counties.flatMap((county) => zonesOf(register, county));
  const named = zones.find(({ name, shortName }) =>
    [row.cluster, row.county_or_area].some((text) => text.includes(name['zh-CN']) || text.includes(shortName)),
  );
  return { kind: 'counties', counties, complete, zone: named?.id ?? null };
};

const ofDivision = (register: DivisionRegister, division: Division, row: PublishedRow): Place => {
  const { code, level, parent } = division;
  if (level !== 'county') return { kind: level, division: code, name: nameOf(division) };
  if (!totals.test(row.cluster)) return ofCounties(register, row, [code], true);
  const above = register.divisions.find((unit) => unit.code === parent);
  return { kind: 'prefecture', division: above?.code ?? code, name: nameOf(above ?? division) };
};

/** The nation, or another province by its name or by the code of a unit in it; such units are not checked further. */
const elsewhere = (register: DivisionRegister, area: string, code: string): Place | undefined => {
  if (area === nation['zh-CN'] && code === '') return { kind: 'elsewhere', division: '000000', name: nation };
  const others = Object.entries(provinces).filter(([province]) => province !== register.province);
  const found = others.find(([province, { name }]) =>
    code === '' ? name === area : /^\d{6}$/.test(code) && province.slice(0, 2) === code.slice(0, 2),
  );
  return found && { kind: 'elsewhere', division: found[0], name: nameOf(found[1]) };
};

const ofZone = (zone: Zone): Place => ({
  kind: 'zone',
  zone: zone.id,
  counties: zone.counties.map(({ code }) => code),
});

const unknown = (row: PublishedRow, column: 'county_or_area' | 'gbt2260', message: { 'zh-CN': string; en: string }) =>
  reject(row, column, 'ROW_DIVISION_UNKNOWN', message['zh-CN'], message.en);

/** Several counties in one cell: 红花岗区/播州区等. */
const ofSeveral = (register: DivisionRegister, row: PublishedRow, area: string): Placed => {
  const complete = !area.endsWith('等');
  const counties: string[] = [];
  for (const name of area.replace(/等$/, '').split(/[/、]/)) {
    const named = divisionNamed(register, name);
    if ('refused' in named) return unknown(row, 'county_or_area', named.refused.message);
    counties.push(named.at.code);
  }
  return { place: ofCounties(register, row, counties, complete) };
};

/** What a row is about, from its area and code; an unknown or contradictory place is rejected with the nearest names. */
export const placeOf = (register: DivisionRegister, row: PublishedRow): Placed => {
  // What stands in parentheses explains the area: 贵安新区(功能区), 红花岗区(新蒲新区).
  const area = row.county_or_area.replace(/[(（].*[)）]$/, '');
  const outside = elsewhere(register, area, row.gbt2260);
  if (outside !== undefined) return { place: outside };
  const zone = row.gbt2260 === '' ? zoneNamed(register, area) : undefined;
  if (zone !== undefined) return { place: ofZone(zone) };
  const several = /[/、]/.test(area) || area.endsWith('等');
  const named = several ? undefined : divisionNamed(register, area);
  if (named !== undefined && 'refused' in named) return unknown(row, 'county_or_area', named.refused.message);
  if (row.gbt2260 !== '') {
    const coded = divisionInForce(register, row.gbt2260);
    if ('refused' in coded) return unknown(row, 'gbt2260', coded.refused.message);
    if (named !== undefined && named.at.code !== coded.division.code) {
      const { division } = coded;
      return reject(
        row,
        'gbt2260',
        'ROW_DIVISION_MISMATCH',
        `代码 ${row.gbt2260} 是${division.name}，与“${row.county_or_area}”（${named.at.code}）不一致，请核对。`,
        `code ${row.gbt2260} is ${division.english}, not “${row.county_or_area}” (${named.at.code}); compare the two.`,
      );
    }
  }
  return named === undefined ? ofSeveral(register, row, area) : { place: ofDivision(register, named.at, row) };
};
