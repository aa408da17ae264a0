/** The phrase for each result that a part of an application can have. */
const phrases = {
  'in-order': 'inOrder',
  doubtful: 'doubtful',
  reopened: 'reopened',
  'as-reported': 'asReported',
  differs: 'differs',
} as const;

/** The key of the phrase for a result that the gateway gives; one that is not known yet is read as doubtful. */
export const phraseOf = (result: string): (typeof phrases)[keyof typeof phrases] =>
  result in phrases ? phrases[result as keyof typeof phrases] : 'doubtful'; // one of the keys, by the test before

/** Whether a result says that nothing is wrong. */
export const isGood = (result: string): boolean => result === 'in-order' || result === 'as-reported';
