import { type GraphQLResolveInfo, type OperationDefinitionNode, visit } from 'graphql';

const known = new WeakMap<OperationDefinitionNode, boolean>();

const namesExplanation = ({ operation, fragments }: GraphQLResolveInfo): boolean => {
  let found = false;
  const look = {
    Field: ({ name }: { readonly name: { readonly value: string } }) => {
      found ||= name.value === 'explanation';
    },
  };
  for (const definition of [operation, ...Object.values(fragments)]) visit(definition, look);
  return found;
};

/** Whether an operation asks anywhere why a verdict is what it is: only then what the evaluation read is wanted, which is wide. */
export const asksWhy = (info: GraphQLResolveInfo): boolean => {
  const before = known.get(info.operation);
  if (before !== undefined) return before;
  const asks = namesExplanation(info);
  known.set(info.operation, asks);
  return asks;
};
