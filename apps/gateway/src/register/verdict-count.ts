import type { VerdictKind as Kind } from '@qunxing/evaluation';
import { builder } from '../builder.ts';
import { VerdictKind } from '../evaluation/verdict-kind.ts';

const kinds: readonly Kind[] = ['met', 'not-met', 'no-data', 'no-number', 'needs-judgement', 'unset', 'not-applicable'];

/** How many clusters have a verdict. */
export const VerdictCount = builder
  .objectRef<{ readonly verdict: Kind; readonly count: number }>('VerdictCount')
  .implement({
    description: 'How many clusters have a verdict.',
    fields: (t) => ({
      verdict: t.expose('verdict', { type: VerdictKind, description: 'The verdict on the case.' }),
      count: t.exposeInt('count', { description: 'Clusters.' }),
    }),
  });

/** Counts by verdict, in the order in which verdicts are listed; those that none has are left out. */
export const countsOf = (verdicts: Readonly<Partial<Record<Kind | 'none', number>>>) =>
  kinds.map((verdict) => ({ verdict, count: verdicts[verdict] ?? 0 })).filter(({ count }) => count > 0);
