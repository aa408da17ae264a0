import type { BoundRequirement, Plan } from '../binding/plan.ts';
import type { CaseInput } from '../case-input.ts';
import type { Node } from '../computing/node.ts';

const kindsIn = (node: Node): readonly string[] =>
  node.node === 'holds'
    ? node.titles
    : node.node === 'constant' || node.node === 'item'
      ? []
      : node.of.flatMap(kindsIn);

const kindsOf = new WeakMap<BoundRequirement, ReadonlySet<string>>();

/** The kinds of titles that a requirement asks for, found once. */
const askedKinds = (bound: BoundRequirement): ReadonlySet<string> => {
  const known = kindsOf.get(bound) ?? new Set(kindsIn(bound.ruling.node));
  kindsOf.set(bound, known);
  return known;
};

/** Credit codes of the enterprises in the rosters that a requirement reads. */
const membersRead = ({ needs }: Plan, bound: BoundRequirement, input: CaseInput): ReadonlySet<string> =>
  new Set(
    bound.needs.flatMap((index) => {
      const need = needs[index];
      if (need?.kind !== 'roster' || need.grain !== 'enterprise') return [];
      return input.roster[`y${input.referenceYear - need.ago}`]?.codes ?? [];
    }),
  );

/**
 * The records of the titles on which each requirement rests: of the kinds it asks for, held by a member of a roster that it reads,
 * valid on the reference date. Titles that the input gives without a record are left out.
 */
export const countedTitles = (plan: Plan, input: CaseInput): Readonly<Record<string, readonly string[]>> => {
  const valid = input.titles.filter(
    ({ from, to, revision }) =>
      revision !== undefined && from <= input.referenceDate && (to === undefined || to >= input.referenceDate),
  );
  if (valid.length === 0) return {};
  const counted: Record<string, readonly string[]> = {};
  for (const bound of plan.criteria.flatMap(({ requirements }) => requirements)) {
    const kinds = askedKinds(bound);
    if (kinds.size === 0) continue;
    const members = membersRead(plan, bound, input);
    const records = valid.flatMap(({ title, code, revision }) =>
      revision !== undefined && kinds.has(title) && members.has(code) ? [revision] : [],
    );
    if (records.length > 0) counted[bound.requirement.id] = [...new Set(records)];
  }
  return counted;
};
