import { officeTitle } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';
import type { Standard } from '@qunxing/evaluation';
import type { Library } from '../library/library.ts';

/**
 * Who judges under a standard: whoever takes the expert review in the procedure that a round pins beside it, else in the
 * procedure of the division that issued it; undefined when that has no such step, or there is none.
 */
export const judgeOf = (
  { procedures, rounds }: Pick<Library, 'procedures' | 'rounds'>,
  { id, division }: Pick<Standard, 'id' | 'division'>,
): Localized | undefined => {
  const pinned = rounds.find(({ standard }) => standard === id)?.procedure;
  const own = procedures.find(({ procedure }) =>
    pinned === undefined ? procedure.division === division : procedure.id === pinned,
  );
  const step = own?.procedure.steps.find(({ stage }) => stage === 'expert-review');
  return step === undefined || step.actor.status === 'unset' ? undefined : officeTitle[step.actor.value];
};
