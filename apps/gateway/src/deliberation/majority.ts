import { builder } from '../builder.ts';

/** How many votes in favor select a cluster. */
export const Majority = builder.enumType('Majority', {
  description: "How many votes in favor select a cluster, by the meeting's own rules.",
  values: {
    majority_of_present: { value: 'majority-of-present', description: '到会人数过半.' },
    two_thirds_of_present: { value: 'two-thirds-of-present', description: '到会人数三分之二以上.' },
  } as const,
});
