import type { CaseInput, ReportedValue, RosterYear } from '@qunxing/evaluation';
import { adopters } from './adoption.ts';
import { benchmarkColumns } from './benchmark-columns.ts';
import { type Member, type Presence, presentIn } from './member.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { Weakness } from './weakness.ts';

type Columns = Readonly<Record<string, readonly (ReportedValue | null)[]>>;

/** Of so many enterprises, this many that leave their output blank. */
const silent = 3;

const profileColumns = (roster: readonly Presence[]): Columns => {
  const column = <Value>(value: (presence: Presence) => Value) => roster.map(value);
  return {
    'profile/enterprise-output': column(({ figures }) => String(figures.output)),
    'profile/enterprise-revenue': column(({ figures }) => String(figures.revenue)),
    'profile/enterprise-employment': column(({ figures }) => String(figures.employment)),
    'profile/enterprise-rd-expense': column(({ figures }) => String(figures.research)),
    'profile/size-class': column(({ figures }) => figures.sizeClass),
    'profile/leading-industry-membership': column(({ member }) => member.leadingIndustry),
  };
};

const levels = ['level-2', 'level-2', 'level-3', 'level-4'] as const;

const maturityColumn = (roster: readonly Presence[], weak: boolean, random: Random): Columns => {
  const members = roster.map(({ member }) => member);
  const last = (members[0]?.years.length ?? 0) - 1;
  const ready = adopters(members, random).share(last, weak ? random.between(25, 45) : random.between(56, 80));
  return {
    'digital/maturity-level': members.map((member) =>
      ready.has(member) ? random.pick(levels) : random.pick(['unrated', 'level-1']),
    ),
  };
};

/** Shares of the enterprises that use an industrial platform, year by year in percent; ten enterprises in the last by a hair. */
const platformShares = (weak: boolean, random: Random): readonly number[] => {
  const last = weak ? random.between(5, 9) : random.between(16, 55);
  return [last / 2, (last * 2) / 3, (last * 5) / 6, last].map(Math.floor);
};

/** Shares of the enterprises that use industrial software, year by year in percent: five more every year, or fewer in the last. */
const softwareShares = (weak: boolean, random: Random): readonly number[] => {
  const start = random.between(18, 55);
  return [start, start + 5, start + 10, weak ? start + 3 : start + 15];
};

/** What the scenario leaves out of the rosters. */
const withGaps = (scenario: Scenario, index: number, columns: Columns): Columns => {
  if (scenario === 'misses-research' && index === 1) {
    const { 'profile/enterprise-rd-expense': _missing, ...others } = columns;
    return others;
  }
  if (scenario === 'misses-roster-values' && index === 3) {
    const id = 'profile/enterprise-output';
    const outputs = columns[id] ?? [];
    const told = outputs.length - silent;
    return { ...columns, [id]: outputs.map((output, place) => (place < told ? output : null)) };
  }
  return columns;
};

/** The rosters of a cluster, year by year, with every column that a metric reads unless its scenario leaves it out. */
export const rostersOf = (
  scenario: Scenario,
  weak: ReadonlySet<Weakness>,
  { years }: Plan,
  members: readonly Member[],
  random: Random,
): CaseInput['roster'] => {
  const platform = adopters(members, random);
  const software = adopters(members, random);
  const platformShare = platformShares(weak.has('digital/platform-adoption'), random);
  const softwareShare = softwareShares(weak.has('digital/software-adoption-rise'), random);
  const usersOf = (index: number) =>
    scenario === 'adoption-by-a-hair'
      ? platform.first(index, Math.ceil(members.length / 10) - years.length + index)
      : platform.share(index, platformShare[index] ?? 0);
  const rosterOf = (index: number): RosterYear => {
    const roster = presentIn(members, index);
    const platformUsers = usersOf(index);
    const softwareUsers = software.share(index, softwareShare[index] ?? 0);
    const columns = {
      ...profileColumns(roster),
      'digital/platform-use': roster.map(({ member }) => platformUsers.has(member)),
      'digital/software-use': roster.map(({ member }) => softwareUsers.has(member)),
      ...(index === years.length - 1 && {
        ...maturityColumn(roster, weak.has('digital/digital-level'), random),
        ...benchmarkColumns('energy', roster, weak.has('green/energy-efficiency'), random),
        ...benchmarkColumns('water', roster, weak.has('green/water-efficiency'), random),
      }),
    };
    return { codes: roster.map(({ member }) => member.code), columns: withGaps(scenario, index, columns) };
  };
  return Object.fromEntries(years.map(({ year }, index) => [`y${year}`, rosterOf(index)] as const));
};
