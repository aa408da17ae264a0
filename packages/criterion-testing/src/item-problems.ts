import type { CriterionDefinition } from '@qunxing/criterion';

/** Items of a criterion's own, or numbers, that do not say what they accept. */
export const itemProblems = ({ id: criterion, items }: CriterionDefinition): readonly string[] =>
  items.flatMap((item) => [
    ...(item.id.startsWith(`${criterion}/`) || item.id.startsWith('profile/')
      ? []
      : [`${item.id}: an item belongs to its criterion or to the profile`]),
    ...(item.kind === 'number' && !(item.concept && item.scope && item.period)
      ? [`${item.id}: a number says which concept, scope and period of figures it accepts`]
      : []),
    ...(item.time === 'yearly' && item.years === undefined
      ? [`${item.id}: a yearly item says for how many years`]
      : []),
  ]);
