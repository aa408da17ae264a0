import { byId, type Expression, type Localized, operands, printFormula } from '@qunxing/criterion';
import { partUnit } from '../binding/part-unit.ts';
import type { BoundRequirement, BoundVariant } from '../binding/plan.ts';
import { isUnknown } from '../computing/cell.ts';
import { computeRows } from '../computing/compute-rows.ts';
import type { Node } from '../computing/node.ts';
import type { Run } from '../computing/run.ts';
import { recordOutcome } from '../judging/record-outcome.ts';
import type { ExplainedCell, ExplainedMembers, ExplainedNode } from './explanation.ts';
import { partText } from './part-text.ts';

/** The formula of a variant, or of a part of one, with the parameters of the standard filled in. */
export const formulaOf = (
  { definition, metric }: BoundRequirement,
  { parameters }: BoundVariant,
  expression: Expression,
  replace?: (part: Expression, language: keyof Localized) => string | undefined,
): Localized => {
  const print = (language: keyof Localized): string =>
    printFormula(expression, {
      language,
      items: byId(definition.items),
      titles: byId(definition.titles ?? []),
      parameters: metric.parameters,
      supplied: parameters,
      ...(replace !== undefined && { replace: (part: Expression) => replace(part, language) }),
    });
  return { 'zh-CN': print('zh-CN'), en: print('en') };
};

/** How many years ago the parts below a node are read, oldest first. */
const yearsBelow = (node: Node, agos: readonly number[]): readonly number[] => {
  switch (node.node) {
    case 'latest':
      return [0];
    case 'cagr':
      return [node.years - 1, 0];
    case 'least':
    case 'total':
    case 'meanGrowth':
    case 'rising':
      return Array.from({ length: node.years }, (_, index) => node.years - 1 - index);
    default:
      return agos;
  }
};

/** Explains a part of a formula and everything below it; `cells` learns what each part of the cluster's comes to. */
export const explainNode = (
  run: Run,
  bound: BoundRequirement,
  variant: BoundVariant,
  cells: Map<Expression, readonly ExplainedCell[]>,
) => {
  const { definition } = bound;
  const items = byId(definition.items);

  const visit = (expression: Expression, node: Node, context: readonly number[]): ExplainedNode => {
    const agos = node.time === 'once' ? [0] : context;
    const own: ExplainedCell[] = [];
    const rosters: ExplainedMembers[] = [];
    for (const ago of agos) {
      const year = run.input.referenceYear - ago;
      if (node.grain === 'cluster') {
        const outcome = recordOutcome(run.cell(node, ago));
        const text = partText(outcome, expression, definition);
        own.push({ ...(node.time === 'yearly' && { year }), outcome, text });
        continue;
      }
      const members = run.members(node.grain, ago);
      if (members === undefined) continue;
      const column = computeRows(run, node, ago, members);
      const values = Array.from({ length: column.length }, (_, row) => column.at(row));
      const known = values.filter((cell) => !isUnknown(cell));
      const truths = known.filter((cell) => cell.kind === 'truth');
      const holding = truths.filter((cell) => cell.value).length;
      rosters.push({
        year,
        members: values.length,
        known: known.length,
        ...(truths.length > 0 && { holding }),
      });
    }
    cells.set(expression, own);
    const below = 'of' in node ? node.of : [];
    const years = yearsBelow(node, agos);
    const unit = partUnit(expression, items);
    return {
      node: node.node,
      formula: formulaOf(bound, variant, expression),
      grain: node.grain,
      ...(unit !== undefined && { unit }),
      cells: own,
      rosters,
      below: operands(expression).flatMap((operand, index) => {
        const child = below[index];
        return child === undefined ? [] : [visit(operand, child, years)];
      }),
    };
  };
  return visit;
};
