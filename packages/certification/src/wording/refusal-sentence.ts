import type { Localized } from '@qunxing/criterion';
import type { Refusal } from '../refusal.ts';
import { applicationSentences } from './application-sentences.ts';
import { deliberationSentences } from './deliberation-sentences.ts';
import { incidentSentences } from './incident-sentences.ts';
import type { Names } from './names.ts';
import { nominationSentences } from './nomination-sentences.ts';
import { noticeSentences, objectionSentences } from './notice-sentences.ts';
import { panelSentences } from './panel-sentences.ts';
import { recommendationSentences } from './recommendation-sentences.ts';
import type { Sentences } from './sentences.ts';
import { spotCheckSentences } from './spot-check-sentences.ts';

const sentences: Sentences<Refusal> = {
  ...applicationSentences,
  ...recommendationSentences,
  ...noticeSentences,
  ...objectionSentences,
  ...deliberationSentences,
  ...panelSentences,
  ...spotCheckSentences,
  ...nominationSentences,
  ...incidentSentences,
};

/** The code of every refusal, each of which has its sentences. */
export const refusalCodes: readonly string[] = Object.keys(sentences);

/** Why something is refused and what to do about it, in the words of the office. */
export const refusalSentence = (refusal: Refusal, names: Names): Localized => {
  // Each sentence takes the refusal of its own code, which is the key that it is found by.
  const write = sentences[refusal.code] as (refused: Refusal, names: Names) => Localized;
  return write(refusal, names);
};
