interface Asked {
  readonly key: string;
  readonly operator: string;
  readonly force: string;
  readonly group: string | null;
  readonly threshold: { readonly status: string; readonly text: { readonly zh: string } };
  readonly variant: { readonly value: string | null } | null;
}

/** The requirements that two standards put on one metric; null where one of them asks nothing. */
interface Pair<Requirement> {
  readonly left: Requirement | null;
  readonly right: Requirement | null;
}

/** Pairs the requirements of two standards, in the order of the left one, what only the right asks at the end. */
export function pairUp<Requirement extends Asked & { metric: unknown; criterion: unknown }>(
  left: readonly Requirement[],
  right: readonly Requirement[],
) {
  const theirs = new Map(right.map((requirement) => [requirement.key, requirement]));
  const mine = new Set(left.map(({ key }) => key));
  const pair = (requirement: Requirement, sides: Pair<Requirement>) => ({
    key: requirement.key,
    metric: requirement.metric as Requirement['metric'],
    criterion: requirement.criterion as Requirement['criterion'],
    ...sides,
  });
  return [
    ...left.map((requirement) => pair(requirement, { left: requirement, right: theirs.get(requirement.key) ?? null })),
    ...right
      .filter(({ key }) => !mine.has(key))
      .map((requirement) => pair(requirement, { left: null, right: requirement })),
  ];
}

const asked = ({ operator, force, group, threshold, variant }: Asked) =>
  [operator, force, group, threshold.status === 'unset' ? 'unset' : threshold.text.zh, variant?.value].join('|');

/** Whether two standards ask the same of a metric; where a value rests on assumption does not matter here. */
export const asksTheSame = ({ left, right }: Pair<Asked>): boolean =>
  left !== null && right !== null && asked(left) === asked(right);
