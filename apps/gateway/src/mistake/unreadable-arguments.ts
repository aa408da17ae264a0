import { type DocumentNode, type ValueNode, valueFromASTUntyped, visit } from 'graphql';
import { isUnreadable } from './unreadable-text.ts';

const placesIn = (value: unknown, place: string): readonly string[] => {
  if (typeof value === 'string') return isUnreadable(value) ? [place] : [];
  if (Array.isArray(value)) return value.flatMap((each) => placesIn(each, place));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => placesIn(each, `${place}.${key}`));
};

interface GivenArgument {
  readonly name: string;
  readonly value: ValueNode;
}

const known = new WeakMap<DocumentNode, readonly GivenArgument[]>();

/** What a document gives to arguments and as defaults of variables; looked up once, since the server keeps documents. */
const argumentsOf = (document: DocumentNode): readonly GivenArgument[] => {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found: GivenArgument[] = [];
  visit(document, {
    Argument: ({ name, value }) => void found.push({ name: name.value, value }),
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) found.push({ name: variable.name.value, value: defaultValue });
    },
  });
  known.set(document, found);
  return found;
};

/** The first argument of an operation that is given a text which no person writes, e.g. `filter.search`; undefined when none is. */
export const unreadableArgument = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): string | undefined => {
  for (const { name, value } of argumentsOf(document)) {
    const [place] = placesIn(valueFromASTUntyped(value, variables), name);
    if (place !== undefined) return place;
  }
  return undefined;
};
