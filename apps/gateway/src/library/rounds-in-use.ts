import type { Database } from '@qunxing/database';
import type { Round } from '@qunxing/standards';
import type { Library } from './library.ts';

/** The rounds of an instance: those that an exercise standard decides exist in a demonstration database only. */
export const roundsInUse = (
  { rounds, standards }: Pick<Library, 'rounds' | 'standards'>,
  { instance }: Pick<Database, 'instance'>,
): readonly Round[] => {
  const exercise = new Set(standards.filter(({ standard }) => standard.exercise).map(({ standard }) => standard.id));
  return rounds.filter(({ standard }) => instance.demonstration || !exercise.has(standard));
};
