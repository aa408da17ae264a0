import type { PublishedFigure } from './published-figure.ts';

/** Figures of one cluster, key and period whose values differ, used or not: shown side by side. */
export interface Disagreement {
  readonly cluster: string;
  readonly key: string;
  readonly period: string;
  readonly lines: readonly number[];
}

/** Where sources contradict each other about the same thing in the same period. */
export const disagreements = (figures: readonly PublishedFigure[]): readonly Disagreement[] => {
  const groups = Map.groupBy(figures, ({ cluster, key, period, scope }) =>
    JSON.stringify([cluster, key, scope, period.key, period.kind === 'part-year' ? period.label : period.kind]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || new Set(group.map(({ value, unit }) => value + unit)).size < 2) return [];
    const { cluster, key, period } = first;
    return { cluster, key, period: period.key, lines: group.map(({ line }) => line) };
  });
};
