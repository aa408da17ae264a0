import { counties, type Division, type DivisionRegister, type Trade } from '@qunxing/reference';
import type { Province } from '@qunxing/standards';
import { type Random, randomOf } from './random.ts';
import type { Scenario } from './scenario.ts';
import { commonTrades } from './trade.ts';

/** Where a cluster lies and what it makes. */
export interface Place {
  /** The applicant county. */
  readonly lead: Division;
  /** The adjacent county that it spans as well. */
  readonly neighbor: Division | null;
  readonly trade: Trade;
  readonly name: string;
}

/** What a cluster's place depends on: where it may lie and what it may make; the trades that any province has where it names none. */
export type Home = Pick<Province, 'divisions' | 'demonstrationTrades'>;

/** The counties of a province by what they lie in: its prefectures, or the province itself. */
const countiesByParent = new WeakMap<DivisionRegister, readonly (readonly Division[])[]>();

const groupedCounties = (register: DivisionRegister): readonly (readonly Division[])[] => {
  const known = countiesByParent.get(register);
  if (known !== undefined) return known;
  const grouped = [...Map.groupBy(counties(register), ({ parent }) => parent).values()];
  countiesByParent.set(register, grouped);
  return grouped;
};

const neighborsOf = (register: DivisionRegister, county: string): readonly Division[] => {
  const all = groupedCounties(register).flat();
  return register.adjacency
    .filter(({ adjacent, counties }) => adjacent && counties.includes(county))
    .flatMap(({ counties: [one, other] }) => all.find(({ code }) => code === (one === county ? other : one)) ?? []);
};

const tradesOf = ({ demonstrationTrades = commonTrades }: Home) => demonstrationTrades;

/** A county in which several clusters lie, beside those that go round all counties. */
export interface Within {
  readonly county: string;
  /** Counts them from 0; it is less than `otherTradesOf` says. */
  readonly nth: number;
}

/** How many clusters of one county make something else than the first that lies there. */
export const otherTradesOf = (home: Home): number => tradesOf(home).length - 1;

/** The place of one of several clusters in a county: each makes something else, and none what the first there makes. */
export const placeWithin = (home: Home, seed: number, { county, nth }: Within): Place => {
  const grouped = groupedCounties(home.divisions);
  const draw = randomOf(seed, -1);
  draw.shuffle(grouped);
  const local = grouped.find((group) => group.some(({ code }) => code === county)) ?? [];
  draw.shuffle(local);
  const trades = tradesOf(home);
  const first = Number(county) + draw.between(0, trades.length - 1);
  const lead = local.find(({ code }) => code === county);
  const trade = trades[(first + trades.length - 1 - nth) % trades.length];
  if (lead === undefined || trade === undefined)
    throw new Error(`a county of the province and a trade: ${county}, ${nth}`);
  return { lead, neighbor: null, trade, name: `示例·${lead.name}${trade.name}集群` };
};

/**
 * The place of the cluster with a number. Clusters go round the prefectures, the counties of each and the trades, so that no two
 * share county and trade until every pair was used; from then on names are numbered.
 */
export const placeOf = (
  { divisions: register, demonstrationTrades: trades = commonTrades }: Home,
  { seed, number, scenario }: { readonly seed: number; readonly number: number; readonly scenario: Scenario },
  random: Random,
): Place => {
  const countiesByPrefecture = groupedCounties(register);
  const draw = randomOf(seed, -1);
  const local = draw.shuffle(countiesByPrefecture)[number % countiesByPrefecture.length] ?? [];
  const visit = Math.floor(number / countiesByPrefecture.length);
  const [lead] = draw.shuffle(local).slice(visit % local.length);
  if (lead === undefined) throw new Error('a province has counties');
  const round = Math.floor(visit / local.length);
  const trade = trades[(Number(lead.code) + round + draw.between(0, trades.length - 1)) % trades.length];
  if (trade === undefined) throw new Error('a province has trades');
  const edition = Math.floor(round / trades.length);
  const neighbors = scenario === 'spans-two-counties' ? random.shuffle(neighborsOf(register, lead.code)) : [];
  const name = `示例·${lead.name}${trade.name}集群${edition === 0 ? '' : `（${edition + 1}号）`}`;
  return { lead, neighbor: neighbors[0] ?? null, trade, name };
};
