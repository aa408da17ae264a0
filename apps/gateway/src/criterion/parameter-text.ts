import type { CriterionDefinition, Localized, ParameterDefinition } from '@qunxing/criterion';
import { withUnit } from '@qunxing/evaluation';

const inBoth = (write: (language: 'zh-CN' | 'en') => string): Localized => ({
  'zh-CN': write('zh-CN'),
  en: write('en'),
});

const entryTitle = (entry: string, { titles = [], items }: CriterionDefinition): Localized =>
  titles.find(({ id }) => id === entry)?.title ??
  items.flatMap(({ options = [] }) => options).find(({ value }) => value === entry)?.title ?? {
    'zh-CN': entry,
    en: entry,
  };

const listText = (entries: readonly string[], definition: CriterionDefinition): Localized =>
  inBoth((language) =>
    entries.map((entry) => entryTitle(entry, definition)[language]).join(language === 'zh-CN' ? '、' : ', '),
  );

/** A parameter's value as people read it: `3 年`, `专精特新中小企业、创新型中小企业`. */
export const parameterText = (
  parameter: ParameterDefinition | undefined,
  value: string | readonly string[],
  definition: CriterionDefinition,
): Localized => {
  if (typeof value !== 'string') return listText(value, definition);
  return inBoth((language) => (parameter?.kind === 'number' ? withUnit(value, parameter.unit, language) : value));
};

/** What a parameter may be: `2–4 年`, or the entries that its list may name. */
export const allowedText = (parameter: ParameterDefinition, definition: CriterionDefinition): Localized =>
  parameter.kind === 'list'
    ? listText(parameter.allowed, definition)
    : inBoth((language) => withUnit(`${parameter.least}–${parameter.most}`, parameter.unit, language));
