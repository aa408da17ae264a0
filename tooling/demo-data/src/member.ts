import type { SizeClass } from '@qunxing/reference';

/** One enterprise of a demonstration cluster in one year. Money in 万元, whole numbers. */
export interface MemberYear {
  readonly output: number;
  readonly revenue: number;
  readonly employment: number;
  readonly sizeClass: SizeClass;
  readonly research: number;
}

/** An invented enterprise of a demonstration cluster. */
export interface Member {
  readonly code: string;
  readonly name: string;
  readonly industryCode: string;
  readonly county: string;
  readonly leadingIndustry: boolean;
  /** Among the large ones of the plan. */
  readonly large: boolean;
  /** By year of the plan; `null` before it joined the cluster. */
  readonly years: readonly (MemberYear | null)[];
}

/** A member that is in the cluster in a year, with its figures of that year. */
export interface Presence {
  readonly member: Member;
  readonly figures: MemberYear;
}

/** The members of a year in the order of the roster. */
export const presentIn = (members: readonly Member[], index: number): readonly Presence[] =>
  members.flatMap((member) => {
    const figures = member.years[index];
    return figures ? [{ member, figures }] : [];
  });
