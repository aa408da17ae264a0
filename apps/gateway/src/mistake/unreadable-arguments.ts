import { type DocumentNode, valueFromASTUntyped, visit } from 'graphql';
import { isUnreadable } from './unreadable-text.ts';

const placesIn = (value: unknown, place: string): readonly string[] => {
  if (typeof value === 'string') return isUnreadable(value) ? [place] : [];
  if (Array.isArray(value)) return value.flatMap((each) => placesIn(each, place));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => placesIn(each, `${place}.${key}`));
};

/** The first argument of an operation that is given a text which no person writes, e.g. `filter.search`; undefined when none is. */
export const unreadableArgument = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): string | undefined => {
  const places: string[] = [];
  visit(document, {
    Argument: ({ name, value }) => void places.push(...placesIn(valueFromASTUntyped(value, variables), name.value)),
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) places.push(...placesIn(valueFromASTUntyped(defaultValue), variable.name.value));
    },
  });
  return places[0];
};
