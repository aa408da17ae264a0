import type { SizeClass } from '@qunxing/reference';

/** One enterprise of a demonstration cluster in one year. Money in 万元. */
export interface MemberYear {
  readonly output: number;
  readonly revenue: number;
  readonly employment: number;
  readonly sizeClass: SizeClass;
  readonly rdExpense: number;
}

/** An invented enterprise of a demonstration cluster. */
export interface Member {
  readonly code: string;
  readonly name: string;
  readonly county: string;
  readonly leadingIndustry: boolean;
  /** By year, in the order of the plan. */
  readonly years: readonly MemberYear[];
}
