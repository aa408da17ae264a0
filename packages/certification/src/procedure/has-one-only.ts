import type { Procedure } from '@qunxing/standards';

/** Whether a niche has one cluster only under a procedure; one that does not say so sets no limit, and lets no round open. */
export const hasOneOnly = ({ values: { nicheUniqueness } }: Procedure): boolean =>
  nicheUniqueness.value.status !== 'unset' && nicheUniqueness.value.value === 'one-per-niche';
