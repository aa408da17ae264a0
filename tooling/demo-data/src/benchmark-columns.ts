import type { ReportedValue } from '@qunxing/evaluation';
import { adopters } from './adoption.ts';
import type { Member, Presence } from './member.ts';
import type { Random } from './random.ts';

type Column = readonly (ReportedValue | null)[];

/** A number of tenths as decimal text: 125 is 12.5. */
const tenths = (count: number): string =>
  count % 10 === 0 ? String(count / 10) : `${Math.floor(count / 10)}.${count % 10}`;

/**
 * Who a benchmark of energy or water applies to, the benchmark of the trade and what each of them uses. Well over 60 % are at or
 * below it, well under 60 % when weak.
 */
export const benchmarkColumns = (
  kind: 'energy' | 'water',
  roster: readonly Presence[],
  weak: boolean,
  random: Random,
): Readonly<Record<string, Column>> => {
  const members = roster.map(({ member }) => member);
  const last = (members[0]?.years.length ?? 0) - 1;
  const applicable = adopters(members, random).share(last, random.between(40, 70));
  const percent = weak ? random.between(30, 50) : random.between(68, 95);
  const reached = new Set([...applicable].slice(0, Math.floor((applicable.size * percent) / 100)));
  const benchmark = random.between(80, 600);
  const used = (member: Member): string =>
    tenths(
      reached.has(member)
        ? Math.ceil((benchmark * random.between(80, 100)) / 100)
        : Math.floor((benchmark * random.between(102, 130)) / 100),
    );
  const column = <Value extends ReportedValue>(value: (member: Member) => Value | null) => members.map(value);
  return {
    [`green/${kind}-benchmark-applicability`]: column((member) => applicable.has(member)),
    [`green/${kind}-benchmark`]: column((member) => (applicable.has(member) ? tenths(benchmark) : null)),
    [`green/${kind}-intensity`]: column((member) => (applicable.has(member) ? used(member) : null)),
  };
};
