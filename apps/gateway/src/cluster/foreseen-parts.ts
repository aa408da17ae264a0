import {
  type FieldNode,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Loaders } from '../loaders.ts';
import type { Part } from './cluster-parts.ts';

/** Says of a field of a cluster which parts it reads, so that they can be read along with the cluster. */
export const readsParts = (...parts: readonly Part[]) => ({ clusterParts: parts });

const fieldsIn = (set: SelectionSetNode | undefined, fragments: GraphQLResolveInfo['fragments']): readonly string[] =>
  (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const { selectionSet } =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : (fragments[selection.name.value] ?? {});
    return fieldsIn(selectionSet, fragments);
  });

const known = new WeakMap<FieldNode, readonly Part[]>();

/** The parts that are going to be read of a cluster that an operation asks for. */
const foreseenParts = ({ fieldNodes, fragments, returnType }: GraphQLResolveInfo): readonly Part[] => {
  const [node] = fieldNodes;
  const type = getNamedType(returnType);
  if (node === undefined || !isObjectType(type)) return [];
  const before = known.get(node);
  if (before !== undefined) return before;
  const fields = type.getFields();
  const parts = new Set(
    fieldsIn(node.selectionSet, fragments).flatMap((name) => {
      // Only `readsParts` writes it.
      const { clusterParts } = (fields[name]?.extensions ?? {}) as Partial<ReturnType<typeof readsParts>>;
      return clusterParts ?? [];
    }),
  );
  known.set(node, [...parts]);
  return [...parts];
};

/** Begins to read what an operation asks of a cluster, in one statement with the cluster itself. */
export const foreseeParts = (load: Pick<Loaders, 'part'>, cluster: string, info: GraphQLResolveInfo): void => {
  // Whoever uses the part is told when it cannot be read.
  for (const part of foreseenParts(info)) load.part(part, cluster).catch(() => undefined);
};
