import type { CriterionDefinition } from '@qunxing/criterion';

const levels = ['absent', 'partial', 'met', 'exemplary'];

/** Judgements that are not on the one scale of the programme, or have a level without an anchor. */
export const judgementProblems = ({ items }: CriterionDefinition): readonly string[] =>
  items
    .filter((item) => item.kind === 'judged')
    .flatMap(({ id, options = [] }) => [
      ...(options.map((option) => option.value).join() === levels.join()
        ? []
        : [`${id}: the levels of a judgement are ${levels.join(' < ')}`]),
      ...options
        .filter((option) => option.anchor === undefined)
        .map((option) => `${id}: ${option.value} has no anchor`),
    ]);
