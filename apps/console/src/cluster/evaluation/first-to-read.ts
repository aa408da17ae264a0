import type { VerdictKind } from '../../verdict/verdict-kind.ts';

/** What most needs a person comes first: a shortfall, then what is open, then what is met. */
const urgency: readonly VerdictKind[] = ['not_met', 'needs_judgement', 'no_number', 'no_data', 'met', 'unset'];

/** The criterion to open when the address names none: the first of the most urgent verdict. */
export function firstToRead<Criterion extends { readonly verdict: VerdictKind }>(
  criteria: readonly Criterion[],
): Criterion | undefined {
  for (const verdict of urgency) {
    const criterion = criteria.find((candidate) => candidate.verdict === verdict);
    if (criterion) return criterion;
  }
  return criteria[0];
}
