import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  parseValue,
  valueFromAST,
} from 'graphql';
import { schema } from '../../schema.ts';

/** What is given to arguments, as GraphQL writes it, by the name of the argument. */
export type Given = Readonly<Record<string, string>>;

/** Something that can be asked of the gateway: a field of Query or Mutation. */
export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

const fieldsOf = (kind: Operation['kind']): readonly Operation[] => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map((field) => ({ kind, name: field.name, field }));
};

/** Every operation of the schema, by name, questions first. */
export const operations: readonly Operation[] = (['query', 'mutation'] as const).flatMap((kind) =>
  fieldsOf(kind).toSorted((one, other) => (one.name < other.name ? -1 : 1)),
);

/** Whether what is given under the name of an argument is a value of its type: another operation may call something else so. */
const fits = (type: GraphQLInputType, value: string | undefined): value is string =>
  value !== undefined && valueFromAST(parseValue(value), type) !== undefined;

/** A value that an input of a type takes, where nothing is given for it. */
const literal = (type: GraphQLInputType, given: Given): string => {
  if (isNonNullType(type)) return literal(type.ofType, given);
  if (isListType(type)) return `[${literal(type.ofType, given)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map(({ name, type: own }) => `${name}: ${fits(own, given[name]) ? given[name] : literal(own, given)}`).join(' ')} }`;
  }
  if (type.name === 'Date') return '"2026-03-02"';
  return type.name === 'Int' || type.name === 'Float' ? '1' : type.name === 'Boolean' ? 'true' : '"some words"';
};

const isConnection = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith('Connection');

const selectionOf = (type: GraphQLOutputType): string => {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isConnection(type)) return '{ totalCount edges { node { __typename } } }';
  if (!isUnionType(named)) return '{ __typename }';
  const coded = named.getTypes().filter((member) => 'code' in member.getFields());
  const signed = named.getTypes().some(({ name }) => name === 'ToSign')
    ? '... on ToSign { hash demonstrationCode }'
    : '';
  return `{ __typename ${coded.map(({ name }) => `... on ${name} { code }`).join(' ')} ${signed} }`;
};

/** Asks for an operation: what it requires is given or made up, what it may do without is given where something is said of it. */
export const documentOf = ({ kind, name, field }: Operation, given: Given): DocumentNode => {
  const args = field.args.flatMap(({ name: argument, type }) => {
    const value = given[argument];
    if (fits(type, value)) return [`${argument}: ${value}`];
    if (!isNonNullType(type)) return [];
    // An id of nothing, of the type that the argument names.
    const isId = getNamedType(type).name === 'ID' && !isListType(type.ofType);
    const nothing = `"${Buffer.from(`${argument.replace(/^./, (letter) => letter.toUpperCase())}:none`).toString('base64url')}"`;
    return [`${argument}: ${isId ? nothing : literal(type, given)}`];
  });
  const more = isConnection(field.type) ? ['first: 50'] : [];
  const inside = [...args, ...more].join(' ');
  return parse(`${kind} { ${name}${inside === '' ? '' : `(${inside})`} ${selectionOf(field.type)} }`, {
    noLocation: true,
  });
};

/** How one comes to a thing of a type: most by their id, others by what they belong to. */
const wayTo = (typename: string, idOf: (typename: string) => string, fields: string): string => {
  if (typename === 'SpotCheck') return `{ thing: spotCheck(id: "${idOf('SpotCheck')}") { ${fields} } }`;
  if (typename === 'ExpertPanel') return `{ application(id: "${idOf('Application')}") { thing: panel { ${fields} } } }`;
  return `{ thing: node(id: "${idOf(typename)}") { ... on ${typename} { ${fields} } } }`;
};

/** The fields of a type that need no arguments, asked for of the one thing of the case that is of this type. */
export const fieldsDocument = (typename: string, idOf: (typename: string) => string): DocumentNode => {
  const type = schema.getType(typename);
  if (!isObjectType(type)) throw new Error(`${typename} is no type of things`);
  const fields = Object.values(type.getFields())
    .filter(({ args }) => !args.some((argument) => isNonNullType(argument.type)))
    .map((field) => `${field.name} ${selectionOf(field.type)}`);
  return parse(wayTo(typename, idOf, fields.join(' ')), { noLocation: true });
};
