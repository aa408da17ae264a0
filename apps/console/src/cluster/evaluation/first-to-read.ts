import type { VerdictKind } from '../../verdict/verdict-kind.ts';

/** What most needs a person comes first: a shortfall, then what is open, then what is met. */
const urgency: readonly VerdictKind[] = ['not_met', 'needs_judgement', 'no_number', 'no_data', 'met', 'unset'];

/** The aspect to open when the address names none: the first of the most urgent verdict. */
export function firstToRead<Aspect extends { readonly verdict: VerdictKind }>(
  aspects: readonly Aspect[],
): Aspect | undefined {
  for (const verdict of urgency) {
    const aspect = aspects.find((candidate) => candidate.verdict === verdict);
    if (aspect) return aspect;
  }
  return aspects[0];
}
