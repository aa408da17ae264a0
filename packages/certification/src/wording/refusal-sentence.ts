import type { Localized } from '@qunxing/criterion';
import type { ApplicationRefusal } from '../application/application-refusal.ts';
import { applicationSentences } from './application-sentences.ts';
import type { Names } from './names.ts';

/** Why something is refused and what to do about it, in the words of the office. */
export const refusalSentence = (refusal: ApplicationRefusal, names: Names): Localized => {
  // Each sentence takes the refusal of its own code, which is the key that it is found by.
  const write = applicationSentences[refusal.code] as (refused: ApplicationRefusal, names: Names) => Localized;
  return write(refusal, names);
};
