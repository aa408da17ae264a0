import {
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Loaders } from '../loaders.ts';
import type { Part } from './cluster-parts.ts';

/** Which parts a field of a cluster reads, when it is asked for with these arguments in this operation. */
type PartsRead = (args: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo) => readonly PartRead[];

/** A part that is read, and under which standard where it depends on one. */
interface PartRead {
  readonly part: Part;
  readonly standard?: string;
}

/** Says of a field of a cluster which parts it reads, so that they can be read along with the cluster. */
export const readsParts = (...parts: readonly Part[]) => {
  const read = parts.map((part) => ({ part }));
  return readsPartsOf(() => read);
};

/** Says the same of a field that reads other parts for other arguments. */
export const readsPartsOf = (clusterParts: PartsRead) => ({ clusterParts });

const fieldsIn = (
  set: SelectionSetNode | undefined,
  fragments: GraphQLResolveInfo['fragments'],
): readonly FieldNode[] =>
  (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const { selectionSet } =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : (fragments[selection.name.value] ?? {});
    return fieldsIn(selectionSet, fragments);
  });

interface ReadingField {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly partsRead: PartsRead;
}

const known = new WeakMap<FieldNode, readonly ReadingField[]>();

/** The fields that read parts of a cluster that an operation asks for; looked up once, since the server keeps documents. */
const readingFields = ({ fieldNodes, fragments, returnType }: GraphQLResolveInfo): readonly ReadingField[] => {
  const [node] = fieldNodes;
  const type = getNamedType(returnType);
  if (node === undefined || !isObjectType(type)) return [];
  const before = known.get(node);
  if (before !== undefined) return before;
  const fields = type.getFields();
  const reading = fieldsIn(node.selectionSet, fragments).flatMap((selected): readonly ReadingField[] => {
    const field = fields[selected.name.value];
    // Only `readsParts` and `readsPartsOf` write it.
    const { clusterParts } = (field?.extensions ?? {}) as Partial<ReturnType<typeof readsPartsOf>>;
    return field === undefined || clusterParts === undefined
      ? []
      : [{ node: selected, field, partsRead: clusterParts }];
  });
  known.set(node, reading);
  return reading;
};

const partsOf = ({ node, field, partsRead }: ReadingField, info: GraphQLResolveInfo): readonly PartRead[] => {
  try {
    return partsRead(getArgumentValues(field, node, info.variableValues), info);
  } catch {
    // Wrong arguments are refused where the field itself is executed.
    return [];
  }
};

/** Begins to read what an operation asks of a cluster, in one statement with the cluster itself. */
export const foreseeParts = (load: Pick<Loaders, 'part'>, cluster: string, info: GraphQLResolveInfo): void => {
  for (const { part, standard } of readingFields(info).flatMap((reading) => partsOf(reading, info))) {
    // Whoever uses the part is told when it cannot be read.
    load.part(part, cluster, standard).catch(() => undefined);
  }
};
