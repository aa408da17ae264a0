import { type Stage, stageTitle } from '@qunxing/certification';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';

/** A state of affairs in the life of an application. */
export const ApplicationStage = builder.objectRef<Stage>('ApplicationStage').implement({
  description: 'A state of affairs in the life of an application (所处环节).',
  fields: (t) => ({
    key: t.string({ description: 'E.g. `preliminarily-reviewed`.', resolve: (stage) => stage }),
    title: t.field({ type: Localized, description: 'What it is called.', resolve: (stage) => stageTitle[stage] }),
  }),
});
