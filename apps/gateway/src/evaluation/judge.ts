import type { Localized } from '@qunxing/criterion';
import type { Library } from '../library/library.ts';
import { actorTitle } from '../procedure/stage-title.ts';

/** Who judges, as the procedures say it: whoever takes the expert review; undefined when none has that step. */
export const judgeOf = ({ procedures }: Library): Localized | undefined => {
  const step = procedures.flatMap(({ procedure }) => procedure.steps).find(({ stage }) => stage === 'expert-review');
  return step === undefined || step.actor.status === 'unset' ? undefined : actorTitle[step.actor.value];
};
