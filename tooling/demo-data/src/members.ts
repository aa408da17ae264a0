import { demonstrationCode, type SizeClass, sizeClass } from '@qunxing/reference';
import type { Member, MemberYear } from './member.ts';
import type { Place } from './place.ts';
import type { Plan, YearPlan } from './plan.ts';
import type { Random } from './random.ts';
import { split } from './split.ts';
import { otherTrades } from './trade.ts';

type Kind = 'large' | 'leading' | 'other';

/** An enterprise before its figures: what does not change over the years. */
interface Seat {
  readonly kind: Kind;
  /** Its size among those of its kind. */
  readonly weight: number;
  /** 万元 of output a head. */
  readonly perHead: number;
  /** Revenue in percent of output. */
  readonly sold: number;
  /** Place of the year in which it joined. */
  readonly since: number;
}

/** Codes are counted by cluster: so many are kept for each. */
const codesKept = 1_000;

const seatsOf = ({ enterprises, large, others, years }: Plan, random: Random): readonly Seat[] => {
  const kinds = Array.from({ length: enterprises }, (_, index): Kind => {
    if (index < large) return 'large';
    return index < enterprises - others ? 'leading' : 'other';
  });
  // A tenth joins later; large and other enterprises are there from the start, so that no total is without a bearer.
  const leading = [...kinds.keys()].filter((index) => kinds[index] === 'leading');
  const joining = new Set(random.shuffle(leading).slice(0, Math.floor(enterprises / 10)));
  return kinds.map(
    (kind, index): Seat => ({
      kind,
      weight: kind === 'large' ? random.between(9, 11) : random.between(1, 30) * random.between(1, 10),
      perHead: random.between(25, 70),
      sold: random.between(92, 99),
      since: joining.has(index) ? random.between(1, years.length - 1) : 0,
    }),
  );
};

const sizeOf = (employment: number, revenue: number): SizeClass => {
  const found = sizeClass('industry', { staff: employment, revenue });
  if ('undetermined' in found) throw new Error('staff and revenue decide the size of an industrial enterprise');
  return found.sizeClass;
};

/** Staff keeps every SME an SME: the large have at least 1000, the others fewer. */
const staffOf = ({ kind, perHead }: Seat, output: number): number =>
  kind === 'large'
    ? Math.max(1_000, Math.floor(output / perHead))
    : Math.min(980, Math.max(3, Math.floor(output / perHead)));

const outputOf = ({ output, largeOutput, otherOutput }: YearPlan): Readonly<Record<Kind, number>> => ({
  large: largeOutput,
  other: otherOutput,
  leading: output - largeOutput - otherOutput,
});

/** What every enterprise has in one year; `null` for those that come later. Outputs and R&D add up to the plan exactly. */
const yearOf = (seats: readonly Seat[], plan: YearPlan, index: number): readonly (MemberYear | null)[] => {
  const present = seats.filter(({ since }) => since <= index);
  const totals = outputOf(plan);
  const outputs = new Map<Seat, number>();
  for (const kind of ['large', 'other', 'leading'] as const) {
    const group = present.filter((seat) => seat.kind === kind);
    const weights = group.map(({ weight }) => weight);
    for (const [place, output] of split(totals[kind], weights, group.length > 0 ? 1 : 0).entries()) {
      const seat = group[place];
      if (seat) outputs.set(seat, output);
    }
  }
  const research = split(
    plan.smeResearch,
    seats.map((seat) => (seat.kind === 'large' ? 0 : (outputs.get(seat) ?? 0))),
  );
  return seats.map((seat, place) => {
    const output = outputs.get(seat);
    if (output === undefined) return null;
    const revenue = Math.max(1, Math.floor((output * seat.sold) / 100));
    const employment = staffOf(seat, output);
    const own = seat.kind === 'large' ? Math.floor(revenue / 50) : (research[place] ?? 0);
    return { output, revenue, employment, sizeClass: sizeOf(employment, revenue), research: own };
  });
};

/** SMEs in the neighboring county, from the last of the list on, until they have the share of the output that falls to it. */
const inNeighbor = (seats: readonly Seat[], lastYear: readonly (MemberYear | null)[], percent: number): Set<number> => {
  const output = (place: number) => lastYear[place]?.output ?? 0;
  const limit = (seats.reduce((sum, _, place) => sum + output(place), 0) * percent) / 100;
  const chosen = new Set<number>();
  let sum = 0;
  for (const place of [...seats.keys()].reverse()) {
    if (seats[place]?.kind === 'large' || sum + output(place) > limit) continue;
    sum += output(place);
    chosen.add(place);
  }
  return chosen;
};

/** The enterprises of the cluster with a number, built to its plan. */
export const membersOf = (
  number: number,
  { lead, neighbor, trade }: Place,
  plan: Plan,
  random: Random,
): readonly Member[] => {
  const seats = seatsOf(plan, random);
  const years = plan.years.map((year, index) => yearOf(seats, year, index));
  const percent = random.between(20, 40);
  const across = neighbor === null ? new Set<number>() : inNeighbor(seats, years.at(-1) ?? [], percent);
  return seats.map(({ kind }, place) => {
    const county = neighbor !== null && across.has(place) ? neighbor : lead;
    const { product, industryCode } = kind === 'other' ? random.pick(otherTrades) : trade;
    return {
      code: demonstrationCode(number * codesKept + place),
      name: `示例 ${county.shortName}${product} ${String(place + 1).padStart(4, '0')} 号厂`,
      industryCode,
      county: county.code,
      leadingIndustry: kind !== 'other',
      large: kind === 'large',
      years: years.map((year) => year[place] ?? null),
    };
  });
};
