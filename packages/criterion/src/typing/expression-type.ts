import type { Grain, Time } from '../expression.ts';
import type { ItemDefinition } from '../item.ts';
import type { ParameterDefinition } from '../metric.ts';
import type { TitleKind } from '../title-kind.ts';
import type { Dimension } from '../unit.ts';

/** The options a category takes its values from; lowest first where ordered (ranks and judgements). */
export interface Scale {
  readonly values: readonly string[];
  readonly ordered: boolean;
}

/** What an expression comes to: what it measures, of whom, and whether for each year or once. */
export interface ExpressionType {
  readonly dimension: Dimension;
  readonly grain: Grain;
  readonly time: Time;
  /** Of categories only. */
  readonly scale?: Scale;
}

/** What the names in an expression stand for. */
export interface Names {
  readonly items: ReadonlyMap<string, ItemDefinition>;
  readonly parameters: Readonly<Record<string, ParameterDefinition>>;
  /** Kinds of titles that `holds` may name, by id. */
  readonly titles: ReadonlyMap<string, TitleKind>;
}

/** Indexes items or kinds of titles by id. */
export const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));
