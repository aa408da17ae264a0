import type { CaseInput } from '@qunxing/evaluation';
import { guizhou, guizhouTrades } from '@qunxing/reference';
import { countyOutputs, figuresOf } from './figures.ts';
import { type DemonstrationIncident, incidentsOf } from './incidents.ts';
import type { Member } from './member.ts';
import { membersOf } from './members.ts';
import { type Home, otherTradesOf, type Place, placeOf, placeWithin, type Within } from './place.ts';
import { planOf } from './plan.ts';
import { randomOf } from './random.ts';
import { rostersOf } from './rosters.ts';
import { type Scenario, scenarioOf } from './scenario.ts';
import { type DemonstrationTitle, titlesOf } from './titles.ts';
import { type Weakness, weaknessesOf } from './weakness.ts';

/** An invented enterprise as the register knows it. */
export interface DemonstrationEnterprise {
  /** With the prefix that is never issued. */
  readonly code: string;
  readonly name: string;
  readonly industryCode: string;
  readonly county: string;
}

/** A complete invented cluster: plain data, the same for the same seed and number. */
export interface DemonstrationCluster {
  readonly number: number;
  readonly scenario: Scenario;
  /** Metrics in which it falls short by plan, beside what its scenario is about. */
  readonly weaknesses: readonly Weakness[];
  readonly name: string;
  readonly leadingIndustry: string;
  readonly industryCode: string;
  readonly niche: string;
  /** The applicant county first; the shares of output of the last year in percent add up to 100. */
  readonly counties: readonly { readonly code: string; readonly lead: boolean; readonly outputShare: string }[];
  readonly lastYear: number;
  readonly enterprises: readonly DemonstrationEnterprise[];
  readonly figures: CaseInput['figures'];
  readonly countyFigures: CaseInput['counties'];
  readonly rosters: CaseInput['roster'];
  readonly titles: readonly DemonstrationTitle[];
  readonly incidents: readonly DemonstrationIncident[];
}

/** The last year of every demonstration cluster: fixed, so that the clock changes nothing. */
const demonstrationYear = 2024;

const sharesOf = ({ lead, neighbor }: Place, members: readonly Member[]): DemonstrationCluster['counties'] => {
  const output = (county: string | undefined) =>
    members.reduce((sum, member) => sum + (member.county === county ? (member.years.at(-1)?.output ?? 0) : 0), 0);
  const total = output(lead.code) + output(neighbor?.code);
  // In thousandths of a percent, so that both shares add up to 100 exactly.
  const across = neighbor === null ? 0 : Math.round((output(neighbor.code) * 100_000) / total);
  const share = (thousandths: number) => (thousandths / 1_000).toFixed(3);
  return [
    { code: lead.code, lead: true, outputShare: share(100_000 - across) },
    ...(neighbor === null ? [] : [{ code: neighbor.code, lead: false, outputShare: share(across) }]),
  ];
};

/** What may be fixed for all clusters, for measurements; else it varies from one to the next. */
export interface Fixed {
  /** Enterprises in the last year, at least 36. */
  readonly enterprises?: number;
  readonly scenario?: Scenario;
  /** The province in which they lie; Guizhou unless told. */
  readonly province?: Home;
  /** One of several clusters of one county. */
  readonly within?: Within;
}

const home: Home = { divisions: guizhou, demonstrationTrades: guizhouTrades };

/** The demonstration cluster with a number. */
export const demonstrationCluster = (seed: number, number: number, fixed: Fixed = {}): DemonstrationCluster => {
  const random = randomOf(seed, number);
  const scenario = fixed.scenario ?? scenarioOf(number);
  const weak = weaknessesOf(scenario, random);
  const place = fixed.within
    ? placeWithin(fixed.province ?? home, seed, fixed.within)
    : placeOf(fixed.province ?? home, { seed, number, scenario }, random);
  const plan = planOf(scenario, weak, demonstrationYear, random, fixed.enterprises);
  const members = membersOf(number, place, plan, random);
  const titles = titlesOf(weak, plan, members, random);
  const { name: leadingIndustry, industryCode, niche } = place.trade;
  return {
    number,
    scenario,
    weaknesses: [...weak].sort(),
    name: place.name,
    leadingIndustry,
    industryCode,
    niche,
    counties: sharesOf(place, members),
    lastYear: demonstrationYear,
    enterprises: members.map(({ code, name, industryCode: own, county }) => ({
      code,
      name,
      industryCode: own,
      county,
    })),
    figures: figuresOf(scenario, weak, plan, members, titles, random),
    countyFigures: countyOutputs(place, plan, members),
    rosters: rostersOf(scenario, weak, plan, members, random),
    titles,
    incidents: incidentsOf(plan, members, random),
  };
};

/** Which clusters are made: the first so many of a seed. */
export interface Order extends Fixed {
  readonly seed: number;
  readonly count: number;
}

/** So many demonstration clusters, made one at a time. */
export function* demonstrationClusters({ seed, count, ...fixed }: Order): Generator<DemonstrationCluster> {
  for (let number = 0; number < count; number += 1) yield demonstrationCluster(seed, number, fixed);
}

/** So many clusters of one county show how a quota blocks, or as many as there are trades. */
const ofOneCounty = 6;

/**
 * Some small clusters of one county (演练集群), numbered from `first` on: with them its prefecture has more to recommend than its quota
 * takes. The first three meet everything.
 */
export const clustersOfOneCounty = (
  seed: number,
  first: number,
  { county, province = home }: { readonly county: string; readonly province?: Home },
): readonly DemonstrationCluster[] =>
  Array.from({ length: Math.min(ofOneCounty, otherTradesOf(province)) }, (_, nth) =>
    demonstrationCluster(seed, first + nth, {
      province,
      enterprises: 40,
      scenario: nth < 3 ? 'meets-all' : 'ordinary',
      within: { county, nth },
    }),
  );
