import type { CriterionDefinition, Localized } from '@qunxing/criterion';

const han = /\p{Script=Han}/u;

const textsOf = (definition: CriterionDefinition): readonly (readonly [string, Localized])[] => [
  [definition.id, definition.title],
  ...definition.items.flatMap((item) => [
    [item.id, item.title] as const,
    [item.id, item.help] as const,
    ...(item.evidence ?? []).map((kind) => [item.id, kind] as const),
    ...(item.options ?? []).flatMap(({ title, anchor }) =>
      [title, ...(anchor ? [anchor] : [])].map((t) => [item.id, t] as const),
    ),
  ]),
  ...definition.metrics.flatMap((metric) => [
    [metric.id, metric.title] as const,
    [metric.id, metric.help] as const,
    ...Object.values(metric.variants).map(({ title }) => [metric.id, title] as const),
    ...Object.values(metric.parameters).map(({ title }) => [metric.id, title] as const),
  ]),
];

/** Texts of a criterion that are missing in a language, or stand in the wrong one. */
export const textProblems = (definition: CriterionDefinition): readonly string[] =>
  textsOf(definition).flatMap(([of, text]) => [
    ...(han.test(text['zh-CN']) ? [] : [`${of}: “${text['zh-CN']}” is not Chinese`]),
    ...(/[a-z]/i.test(text.en) && !han.test(text.en) ? [] : [`${of}: “${text.en}” is not English`]),
  ]);
