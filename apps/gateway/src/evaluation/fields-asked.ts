import { type GraphQLResolveInfo, type OperationDefinitionNode, visit } from 'graphql';

type Asking = Pick<GraphQLResolveInfo, 'operation' | 'fragments'>;

const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** The names of all fields that an operation asks for, wherever they stand in it; looked up once, since the server keeps documents. */
const fieldsAsked = ({ operation, fragments }: Asking): ReadonlySet<string> => {
  const before = known.get(operation);
  if (before !== undefined) return before;
  const names = new Set<string>();
  const take = { Field: ({ name }: { readonly name: { readonly value: string } }) => void names.add(name.value) };
  for (const definition of [operation, ...Object.values(fragments)]) visit(definition, take);
  known.set(operation, names);
  return names;
};

/** Whether an operation asks anywhere why a verdict is what it is: only then what the evaluation read is wanted, which is wide. */
export const asksWhy = (info: Asking): boolean => fieldsAsked(info).has('explanation');

/** Whether an operation asks for what stands in receipts, and not why, so that they can be read along with the evaluations. */
export const asksForReceipts = (info: Asking): boolean => {
  const asked = fieldsAsked(info);
  return !asksWhy(info) && ['requirements', 'requirement', 'receipt'].some((name) => asked.has(name));
};
