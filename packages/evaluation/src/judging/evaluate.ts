import type { BoundRequirement, Need, Plan } from '../binding/plan.ts';
import type { CaseInput } from '../case-input.ts';
import type { Cell } from '../computing/cell.ts';
import { computing } from '../computing/compute-cell.ts';
import type { CriterionResult, Evaluation, RequirementResult } from '../verdict.ts';
import { coverageOf, unknownNeeds } from './coverage.ts';
import { disagrees, judge } from './judge.ts';
import { recordOutcome } from './record-outcome.ts';
import { allOf, standings } from './roll-up.ts';

const none: readonly string[] = [];
const isGiven = (revision: string | null | undefined): revision is string => Boolean(revision);

const revisionsOfNeed = (need: Need, input: CaseInput): readonly string[] => {
  const year = `y${input.referenceYear - need.ago}` as const;
  if (need.kind === 'figure') {
    const { id, time } = need.node.item;
    const revision = input.provenance[id]?.[time === 'once' ? 'once' : year];
    return isGiven(revision) ? [revision] : none;
  }
  const members = (need.grain === 'county' ? input.counties : input.roster)[year];
  const single = need.kind === 'column' ? members?.revisions?.[need.item] : undefined;
  return members?.revision || single ? [members?.revision, ...(single ?? none)].filter(isGiven) : none;
};

/**
 * Gives the revisions of the figures, rosters and county tables that a requirement read, each once, in reading order.
 * Requirements share most of what they read: it is looked at once.
 */
const readingRevisions = ({ needs }: Plan, input: CaseInput): ((bound: BoundRequirement) => readonly string[]) => {
  const known = needs.map((need) => revisionsOfNeed(need, input));
  return (bound) => {
    const revisions = new Set<string>();
    for (const index of bound.needs) for (const revision of known[index] ?? none) revisions.add(revision);
    return [...revisions];
  };
};

/**
 * Evaluates one case under one standard: the verdict on each requirement and aspect and on the whole. Exact, and a
 * function of plan and input alone. An aspect is as its hard requirements are, the case as its aspects are; an aspect
 * without hard requirements is not applicable and decides nothing.
 */
export const evaluate = (plan: Plan, input: CaseInput): Evaluation => {
  const run = computing(input);
  const cells: Cell[] = [];
  const revisionsOf = readingRevisions(plan, input);

  const resultOf = (bound: BoundRequirement): RequirementResult => {
    const cell = run.cell(bound.ruling.node, 0);
    cells.push(cell);
    const verdict = judge(bound, cell);
    const others = verdict.kind === 'unset' ? [] : bound.others;
    return {
      requirement: bound.requirement.id,
      metric: bound.metric.id,
      variant: bound.ruling.name,
      verdict,
      outcome: recordOutcome(cell),
      provisional: verdict.kind !== 'unset' && bound.provisional,
      disagreeing: others
        .map(({ name, node }) => {
          const other = run.cell(node, 0);
          return { variant: name, outcome: recordOutcome(other), verdict: judge(bound, other) };
        })
        .filter((other) => disagrees(other.verdict, verdict)),
      revisions: revisionsOf(bound),
    };
  };

  const results = plan.criteria.map(({ requirements }) => requirements.map(resultOf));
  const unknown = unknownNeeds(plan, run, cells);
  const criteria = plan.criteria.map(({ definition, requirements, needs }, index): CriterionResult => {
    const own = results[index] ?? [];
    const asked = requirements.map((bound) => bound.requirement);
    const hard = standings(asked, own, 'hard');
    return {
      criterion: definition.id,
      ...allOf(hard),
      met: hard.filter((one) => one.verdict === 'met').length,
      total: hard.length,
      warnings: standings(asked, own, 'soft').filter((one) => one.verdict === 'not-met').length,
      coverage: coverageOf(needs, unknown),
      requirements: own,
    };
  });
  const deciding = criteria.filter((one) => one.verdict !== 'not-applicable');
  return {
    standard: plan.standard.id,
    subject: input.subject,
    referenceDate: input.referenceDate,
    referenceYear: input.referenceYear,
    ...allOf(deciding),
    coverage: { known: plan.needs.length - unknown.size, needed: plan.needs.length },
    criteria,
  };
};
