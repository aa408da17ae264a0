interface Asked {
  readonly key: string;
  readonly operator: string;
  readonly force: string;
  readonly group: string | null;
  readonly threshold: { readonly status: string; readonly text: { readonly zh: string } };
  readonly variant: { readonly value: string | null } | null;
  readonly parameters: readonly { readonly key: string; readonly text: { readonly zh: string } | null }[];
}

interface OfMetric {
  readonly metric: { readonly key: string };
}

/** The requirements that two standards put on one metric; null where one of them asks nothing. */
interface Pair<Requirement> {
  readonly left: Requirement | null;
  readonly right: Requirement | null;
}

/**
 * Pairs the requirements of two standards: first those of the same key, then those left over of the same metric, in
 * order. The order is the left one's; what only the right asks stands at the end.
 */
export function pairUp<Requirement extends Asked & OfMetric>(
  left: readonly Requirement[],
  right: readonly Requirement[],
): readonly (Pair<Requirement> & { readonly asked: Requirement })[] {
  const mine = new Set(left.map(({ key }) => key));
  const spare = right.filter(({ key }) => !mine.has(key));
  const matchOf = ({ key, metric }: Requirement): Requirement | null => {
    const same = right.find((other) => other.key === key);
    if (same) return same;
    const index = spare.findIndex((other) => other.metric.key === metric.key);
    return spare.splice(index, index < 0 ? 0 : 1)[0] ?? null;
  };
  const paired = left.map((asked) => ({ asked, left: asked, right: matchOf(asked) }));
  return [...paired, ...spare.map((asked) => ({ asked, left: null, right: asked }))];
}

const asked = ({ operator, force, group, threshold, variant, parameters }: Asked): string =>
  JSON.stringify([
    operator,
    force,
    group !== null,
    threshold.status === 'unset' ? null : threshold.text.zh,
    variant?.value ?? null,
    parameters.map(({ key, text }) => [key, text?.zh ?? null]),
  ]);

/** Whether two standards ask the same of a metric; whether a value is official or assumed does not matter here. */
export const asksTheSame = ({ left, right }: Pair<Asked>): boolean =>
  left !== null && right !== null && asked(left) === asked(right);
