/** What is wrong at a place of the configuration. */
export type Problem = readonly [place: string, zh: string, en: string];

/** Each id that stands in a list more than once. */
export const repeatedIn = (place: string, ids: readonly string[]): readonly Problem[] =>
  [...new Set(ids.filter((each, index) => ids.indexOf(each) !== index))].map((each) => [
    place,
    `“${each}”出现两次。`,
    `“${each}” stands there twice.`,
  ]);

/** Something named that is not among what there is. */
export const notThere = (place: string, named: string): Problem => [
  place,
  `没有“${named}”。`,
  `there is no “${named}”.`,
];
