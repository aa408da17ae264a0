import type { Localized } from '@qunxing/criterion';

/** A language that exports are written in. */
export type Language = keyof Localized;
