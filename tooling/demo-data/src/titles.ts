import type { TitleKindId } from '@qunxing/cluster-profile';
import type { Member } from './member.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import type { Weakness } from './weakness.ts';

/** A title of an invented enterprise. */
export interface DemonstrationTitle {
  readonly code: string;
  readonly kind: TitleKindId;
  readonly number: string;
  readonly batch: string;
  readonly validFrom: string;
  /** `null` while it has no end. */
  readonly validTo: string | null;
}

/** Revenue from which an industrial enterprise counts as above scale (规模以上工业企业, 年主营业务收入2000万元及以上), in 万元. */
const aboveScaleRevenue = 2_000;

/** A title awarded in November of a year for three years. */
const awarded = ({ code }: Member, kind: TitleKindId, year: number): DemonstrationTitle => ({
  code,
  kind,
  number: `示例-${year}-${code.slice(8, 16)}`,
  batch: `示例 ${year} 年批次`,
  validFrom: `${year}-11-20`,
  validTo: `${year + 3}-11-19`,
});

const aboveScale = (member: Member, { years }: Plan): readonly DemonstrationTitle[] => {
  const index = member.years.findIndex((year) => year !== null && year.revenue >= aboveScaleRevenue);
  const year = years[index]?.year;
  if (year === undefined) return [];
  return [{ ...awarded(member, 'above-scale', year), validFrom: `${year}-01-01`, validTo: null }];
};

/** Innovative SMEs, the specialized among them, the little giants among those; high-tech enterprises across all. */
const gradient = (smes: readonly Member[], lastYear: number, random: Random): readonly DemonstrationTitle[] => {
  const year = () => random.between(lastYear - 2, lastYear);
  const specialised = random.between(4, Math.max(5, Math.floor(smes.length / 8)));
  const innovative = specialised + random.between(2, Math.max(3, Math.floor(smes.length / 6)));
  const giants = random.between(1, Math.min(4, specialised));
  const highTech = random.shuffle(smes).slice(0, random.between(3, Math.max(4, Math.floor(smes.length / 7))));
  const award = (members: readonly Member[], kind: TitleKindId) =>
    members.map((member) => awarded(member, kind, year()));
  return [
    ...award(smes.slice(0, innovative), 'innovative-sme'),
    ...award(smes.slice(0, specialised), 'specialised-sme'),
    ...award(smes.slice(0, giants), 'little-giant'),
    ...award(random.chance(25) ? smes.slice(0, 1) : [], 'single-champion'),
    ...award(highTech, 'high-tech'),
    ...smes.slice(-random.between(1, 4)).map((member) => awarded(member, 'innovative-sme', lastYear - 4)),
  ];
};

/** Two enterprises with a title that is valid, and one whose title has run out. */
const weakGradient = ([one, two, three]: readonly Member[], lastYear: number): readonly DemonstrationTitle[] => [
  ...(one ? [awarded(one, 'innovative-sme', lastYear - 1)] : []),
  ...(two ? [awarded(two, 'high-tech', lastYear)] : []),
  ...(three ? [awarded(three, 'specialised-sme', lastYear - 4)] : []),
];

/** The titles that enterprises of a cluster hold, in order of code, title and date; none is of the future. */
export const titlesOf = (
  weak: ReadonlySet<Weakness>,
  plan: Plan,
  members: readonly Member[],
  random: Random,
): readonly DemonstrationTitle[] => {
  const lastYear = plan.years.at(-1)?.year ?? 0;
  const smes = random.shuffle(members.filter(({ large, leadingIndustry }) => leadingIndustry && !large));
  const green = random.shuffle(members).slice(0, random.between(0, 3));
  const titles = [
    ...members.flatMap((member) => aboveScale(member, plan)),
    ...(weak.has('sme-gradient/specialised') ? weakGradient(smes, lastYear) : gradient(smes, lastYear, random)),
    ...green.map((member) => ({ ...awarded(member, 'green-factory', lastYear - 1), validTo: null })),
  ];
  const key = ({ code, kind, validFrom }: DemonstrationTitle) => `${code} ${kind} ${validFrom}`;
  return titles.sort((left, right) => (key(left) < key(right) ? -1 : 1));
};
