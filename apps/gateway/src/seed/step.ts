import type { Localized } from '@qunxing/criterion';

/** One step of filling a database, done once: its mark, what it says while it runs, and its work. */
export interface Step {
  readonly key: string;
  readonly doing: Localized;
  readonly run: () => Promise<void>;
}
