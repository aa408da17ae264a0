import { divide, findUnit, type Gap, type MetricDefinition, printFraction } from '@qunxing/criterion';
import { formatOutcome, parseFraction, type RecordedOutcome, type VerdictKind } from '@qunxing/evaluation';

/** What a metric comes to for a case, in words that a table of tests can hold. */
export interface Finding {
  /** `70 %`, `200/3 %`, `10.0 % a year`, `yes`, `met`, `missing …`, `pending …`, `no number: …`. */
  readonly shows: string;
  readonly verdict: VerdictKind;
}

const gapText = ({ item, year, of }: Gap): string => [item, year, of].filter((part) => part !== undefined).join(' ');

/** An outcome as text: numbers exact, as a reduced fraction in the metric's unit; growth rounded as people see it. */
export const outcomeText = (outcome: RecordedOutcome, metric: MetricDefinition): string => {
  switch (outcome.kind) {
    case 'value': {
      const [value, unit] = [parseFraction(outcome.value), findUnit(metric.unit ?? '')];
      return value && unit ? `${printFraction(divide(value, unit.factor))} ${metric.unit}` : outcome.value;
    }
    case 'growth':
      return formatOutcome(outcome, metric).en;
    case 'truth':
      return outcome.value ? 'yes' : 'no';
    case 'category':
      return outcome.value;
    case 'missing':
      return `missing ${outcome.gaps.map(gapText).join(', ')}`;
    case 'pending':
      return `pending ${outcome.item}`;
    case 'undefined':
      return `no number: ${[outcome.reason, outcome.year].filter((part) => part !== undefined).join(' ')}`;
  }
};
