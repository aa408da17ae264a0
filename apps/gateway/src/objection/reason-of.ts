import type { ObjectionRow } from '@qunxing/database';

/** The reason of the decision on an objection, or of its being inadmissible; null before. */
export const reasonOf = ({ state }: Pick<ObjectionRow, 'state'>): string | null => {
  if (state.stage === 'inadmissible') return state.rejected.reason;
  return 'decided' in state ? state.decided.reason : null;
};
