import type { OperationDefinitionNode } from 'graphql';

/** Operations that are asked again and again, each with what was made of it. */
export interface HotOperations<Made> {
  /** What was made of an operation, made now when it has become worth it; undefined while it is not, or nothing can be made of it. */
  readonly take: (
    operation: OperationDefinitionNode,
    make: () => Promise<Made | undefined>,
  ) => Promise<Made | undefined>;
  /** An operation was answered without an error. */
  readonly answered: (operation: OperationDefinitionNode) => void;
}

/** How often an operation has to be answered before it is worth it, and of how many what was made is kept: those asked last. */
interface Worth {
  readonly answers: number;
  readonly kept: number;
}

/** Keeps what is made of hot operations. The server keeps documents, so that an operation is the same object each time it is asked. */
export const hotOperations = <Made>({ answers, kept: most }: Worth): HotOperations<Made> => {
  const counts = new WeakMap<OperationDefinitionNode, number>();
  const kept = new Map<OperationDefinitionNode, Made>();
  const keep = (operation: OperationDefinitionNode, made: Made): Made => {
    kept.delete(operation);
    kept.set(operation, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
  return {
    take: async (operation, make) => {
      const before = kept.get(operation);
      if (before !== undefined) return keep(operation, before);
      if ((counts.get(operation) ?? 0) < answers) return undefined;
      counts.delete(operation);
      const made = await make();
      return made === undefined ? undefined : keep(operation, made);
    },
    answered: (operation) => {
      if (!kept.has(operation)) counts.set(operation, (counts.get(operation) ?? 0) + 1);
    },
  };
};
