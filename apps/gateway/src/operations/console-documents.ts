import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';

const consoleSource = join(import.meta.dirname, '../../../console/src');

/** An operation of the console as it is sent: with the fragments that it needs. */
export interface ConsoleDocument {
  readonly operation: OperationDefinitionNode;
  readonly text: string;
}

const spreadsIn = (node: OperationDefinitionNode | FragmentDefinitionNode): readonly string[] => {
  const names: string[] = [];
  visit(node, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
};

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** With the type asked for in every selection below the operation's own, as the cache of the console does before it sends one. */
const asSent = <Definition extends OperationDefinitionNode | FragmentDefinitionNode>(
  definition: Definition,
): Definition =>
  visit(definition, {
    SelectionSet: (node: SelectionSetNode, _key, parent) =>
      parent === definition && definition.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...node, selections: [...node.selections, typename] },
  });

/** Every document that the source of the console holds, read from its text. */
export const consoleDocuments = async (): Promise<readonly ConsoleDocument[]> => {
  const texts: string[] = [];
  for await (const file of glob('**/*.{ts,tsx}', { cwd: consoleSource, exclude: ['**/*.test.*', '**/generated/**'] })) {
    const source = readFileSync(join(consoleSource, file), 'utf8');
    texts.push(...[...source.matchAll(/\bgraphql\(\s*`([^`]+)`/g)].map(([, text = '']) => text));
  }
  const { definitions } = parse(texts.join('\n'));
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return definitions.flatMap((operation): ConsoleDocument[] => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    const needed = new Set<FragmentDefinitionNode>();
    const need = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
      for (const fragment of fragments.filter(({ name }) => spreadsIn(node).includes(name.value))) {
        if (needed.has(fragment)) continue;
        needed.add(fragment);
        need(fragment);
      }
    };
    need(operation);
    return [{ operation, text: [operation, ...needed].map((definition) => print(asSent(definition))).join('\n') }];
  });
};
