import type { CriterionDefinition } from '@qunxing/criterion';
import type { Node } from '../computing/node.ts';
import type { Standard } from '../standard.ts';
import { type BindProblem, problemList, type ReportProblem } from './bind-problem.ts';
import { bindRequirement } from './bind-requirement.ts';
import { type Catalogue, catalogue, checkItems, type FoundMetric } from './catalogue.ts';
import { needList } from './needs.ts';
import type { BoundRequirement, Plan } from './plan.ts';

/** A plan, with the problems of definitions that it does not need; or what keeps the standard from being bound. */
export type Bound =
  | { readonly plan: Plan; readonly ignored: readonly BindProblem[] }
  | { readonly refused: readonly BindProblem[] };

const ownerOf = (metric: string): string => metric.split('/')[0] ?? '';

const findMetric = (
  { metrics, refused }: Catalogue,
  id: string,
  metricId: string,
  path: string,
  report: ReportProblem,
): FoundMetric | undefined => {
  const found = metrics.get(metricId);
  if (found !== undefined) return found;
  const owner = ownerOf(metricId);
  if (refused.has(owner)) {
    report(
      'METRIC_REFUSED',
      id,
      `${path}/metric`,
      `条件“${id}”引用的指标“${metricId}”属于被拒绝的定义“${owner}”。`,
      `Requirement ${id} names metric ${metricId} of the definition ${owner}, which is refused.`,
    );
  } else {
    report(
      'METRIC_UNKNOWN',
      id,
      `${path}/metric`,
      `条件“${id}”引用的指标“${metricId}”不存在；请安装含有它的定义或更正标识。`,
      `Requirement ${id} names metric ${metricId}, which does not exist: install its definition or correct the id.`,
    );
  }
  return undefined;
};

/** Reports or-groups whose members are not alternatives to each other: of two aspects, or not equally binding. */
const checkGroups = (bound: readonly BoundRequirement[], report: ReportProblem): void => {
  const firsts = new Map<string, BoundRequirement>();
  for (const one of bound) {
    const { group, force, id } = one.requirement;
    if (group === undefined) continue;
    const first = firsts.get(group) ?? one;
    firsts.set(group, first);
    if (first.definition.id !== one.definition.id || first.requirement.force !== force) {
      report(
        'GROUP_MIXED',
        id,
        '/requirements',
        `条件“${id}”与“${first.requirement.id}”同属“${group}”组，但方面或约束力不同。`,
        `Requirements ${id} and ${first.requirement.id} are in one group "${group}" but differ in aspect or force.`,
      );
    }
  }
};

/**
 * Binds a standard to definitions that `readDefinition` has passed already, such as those a gateway serves to the
 * browser; `broken` are the problems of those that it has not. Otherwise as `bind`.
 */
export const bindChecked = (
  definitions: readonly CriterionDefinition[],
  standard: Standard,
  broken: readonly BindProblem[] = [],
): Bound => {
  const { problems, report } = problemList();
  const known = catalogue(definitions, report);
  const unusable = [...broken, ...problems.splice(0)];
  const refused = new Set([...known.refused, ...unusable.map((problem) => problem.subject)]);
  const list = needList();
  const binding = { nodes: new Map<string, Node>(), needsOf: list.of, report };
  const bound: BoundRequirement[] = [];
  const ids = new Set<string>();
  const named = new Set<string>();
  for (const [index, requirement] of standard.requirements.entries()) {
    const path = `/requirements/${index}`;
    const { id, metric } = requirement;
    named.add(ownerOf(metric));
    if (ids.has(id)) {
      report(
        'REQUIREMENT_DUPLICATE',
        id,
        `${path}/id`,
        `条件“${id}”出现了两次。`,
        `Requirement ${id} stands there twice.`,
      );
    }
    ids.add(id);
    const found = findMetric({ ...known, refused }, id, metric, path, report);
    const one = found && bindRequirement(requirement, found, path, binding);
    if (one !== undefined) bound.push(one);
  }
  const used = [...new Set(bound.map((one) => one.definition))];
  checkItems(used, report);
  checkGroups(bound, report);
  if (problems.length > 0) {
    return { refused: [...unusable.filter((problem) => named.has(problem.subject)), ...problems] };
  }
  const criteria = used.map((definition) => {
    const requirements = bound.filter((one) => one.definition === definition);
    return { definition, requirements, needs: [...new Set(requirements.flatMap((one) => one.needs))] };
  });
  return { plan: { standard, criteria, needs: list.needs, needIndex: list.index }, ignored: unusable };
};
