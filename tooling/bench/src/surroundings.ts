import type { Bench } from './bench.ts';
import { openMeasuredDatabase } from './register/measured-database.ts';
import { openDemonstrationData } from './start/demonstration-data.ts';

/** Something that is made when it is first asked for. */
const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  return {
    get: (): Promise<T> => {
      made ??= make();
      return made;
    },
    /** What was made, if anything was and it succeeded. */
    made: async (): Promise<T | undefined> => made?.catch(() => undefined),
  };
};

/** What measurements use, and what ends all of it. */
export const openSurroundings = (
  say: (text: string) => void,
): { readonly bench: Bench; readonly close: () => Promise<void> } => {
  const database = once(() => openMeasuredDatabase(say));
  const demonstration = once(() => openDemonstrationData(say));
  return {
    bench: { database: database.get, demonstration: demonstration.get, say },
    close: async () => {
      await (await database.made())?.stop();
      (await demonstration.made())?.remove();
    },
  };
};
