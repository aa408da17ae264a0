import type { Standard } from '@qunxing/evaluation';
import { standards } from '@qunxing/standards';
import { definitions } from '@qunxing/standards/definitions';

/** What cases are judged by: standards, and the compiled definitions that they are bound to. */
export interface Rules {
  readonly standards: readonly Standard[];
  readonly definitions: readonly unknown[];
}

/** The rules that ship with this version. */
export const shippedRules: Rules = { standards, definitions };

const idOf = (definition: unknown): unknown =>
  typeof definition === 'object' && definition !== null && 'id' in definition ? definition.id : undefined;

/** Rules, and those that ship beside them under other ids. */
export const withShipped = ({ standards: own, definitions: compiled }: Rules): Rules => ({
  standards: [...own, ...standards.filter(({ id }) => !own.some((standard) => standard.id === id))],
  definitions: [
    ...compiled,
    ...definitions.filter((shipped) => !compiled.some((definition) => idOf(definition) === idOf(shipped))),
  ],
});
