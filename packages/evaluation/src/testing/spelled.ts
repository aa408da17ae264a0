import { printFraction } from '@qunxing/criterion';
import type { RecordedOutcome } from '../verdict.ts';
import type { Plain } from './plain-evaluation.ts';

/** The outcome of the engine as text. */
export const spelled = (outcome: RecordedOutcome): string => {
  switch (outcome.kind) {
    case 'value':
      return outcome.value;
    case 'growth':
      return `${outcome.base} → ${outcome.last} in ${outcome.intervals}`;
    case 'truth':
    case 'category':
      return String(outcome.value);
    case 'missing':
      return `missing ${outcome.count}: ${outcome.gaps
        .map(({ item, year, of }) => [item, year, of].join(' '))
        .sort()
        .join(', ')}`;
    default:
      return outcome.kind;
  }
};

/** The outcome of the plain evaluation in the same spelling. */
export const plainlySpelled = (plain: Plain): string => {
  switch (plain.kind) {
    case 'number':
      return printFraction(plain.value);
    case 'growth':
      return `${printFraction(plain.base)} → ${printFraction(plain.last)} in ${plain.n}`;
    case 'other':
      return String(plain.value);
    case 'missing':
      return `missing ${plain.gaps.size}: ${[...plain.gaps].sort().join(', ')}`;
    default:
      return plain.kind;
  }
};
