import type { Localized as Text } from '@qunxing/criterion';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';

/** The type of the stages of one kind of list. */
export const listStage = <Stage extends string>(
  name: string,
  description: string,
  titles: Readonly<Record<Stage, Text>>,
) =>
  builder.objectRef<Stage>(name).implement({
    description,
    fields: (t) => ({
      key: t.string({ description: 'Its key.', resolve: (stage) => stage }),
      title: t.field({ type: Localized, description: 'What it is called.', resolve: (stage) => titles[stage] }),
    }),
  });
