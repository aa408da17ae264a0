import { divide, findUnit, type Localized, type Rational } from '@qunxing/criterion';
import { type ExplainedNode, explain, formatOutcome, parseFraction } from '@qunxing/evaluation';
import type { JudgedRequirement } from '../evaluation/judged-requirement.ts';
import type { Library } from '../library/library.ts';
import { explainedBy } from './explained.ts';

/** What a metric came to in one year, in the metric's unit. */
export interface YearlyValue {
  readonly year: number;
  readonly value: string;
  readonly text: Localized;
}

const overYears: ReadonlySet<string> = new Set(['latest', 'least', 'total', 'rising']);
const yearsShown = 3;
const digits = 4;

/** A number as plain decimal text with at most four digits after the point. */
const decimalText = ({ n, d }: Rational): string => {
  const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(digits) * 2n + d) / (d * 2n);
  const text = scaled.toString().padStart(digits + 1, '0');
  const plain = `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
  return n < 0n && scaled !== 0n ? `-${plain}` : plain;
};

/** What stands inside `latest`, `least`, `total` or `rising`: the part of the formula that has a value each year. */
const insideOf = (tree: ExplainedNode): ExplainedNode | undefined =>
  overYears.has(tree.node) && tree.below[0]?.grain === 'cluster' ? tree.below[0] : undefined;

/** Whether a formula adds its years up, so that its value is the sum of what stands inside. */
export const addsUp = (tree: ExplainedNode): boolean => tree.node === 'total';

/** `latest` reads one year; the years before are read as if each had been the reference year. */
const treesOf = (shape: JudgedRequirement, library: Library): readonly ExplainedNode[] => {
  const { tree } = explainedBy(shape, library);
  if (tree.node !== 'latest') return [tree];
  const { plan, input } = shape.opened;
  return Array.from({ length: yearsShown }, (_, index) => input.referenceYear - (yearsShown - 1 - index)).flatMap(
    (referenceYear) => explain(plan, { ...input, referenceYear }, shape.bound.requirement.id)?.tree ?? [],
  );
};

/**
 * The metric's own value for each year that is known, for a chart with the threshold as a line. Empty for growth, truths and
 * categories, and for formulas that are not yearly.
 */
export const yearlyValues = (shape: JudgedRequirement, library: Library): readonly YearlyValue[] => {
  const { metric } = shape.bound;
  const unit = metric.unit === undefined ? undefined : findUnit(metric.unit);
  if (unit === undefined) return [];
  return treesOf(shape, library)
    .flatMap((tree) => insideOf(tree)?.cells ?? [])
    .flatMap(({ year, outcome }): YearlyValue[] => {
      const value = outcome.kind === 'value' ? parseFraction(outcome.value) : undefined;
      if (year === undefined || value === undefined) return [];
      const text = formatOutcome(outcome, metric);
      return [{ year, value: decimalText(divide(value, unit.factor)), text }];
    });
};
