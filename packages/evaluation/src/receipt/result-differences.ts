import type { Localized } from '@qunxing/criterion';
import type { BoundRequirement, Plan } from '../binding/plan.ts';
import { findRequirement } from '../explaining/explain.ts';
import type { Receipt } from '../verdict.ts';
import type { ChangedParts } from './changed-parts.ts';
import { type Difference, differences } from './differences.ts';
import { problem, type ReceiptProblem, shown } from './receipt-problem.ts';

/** The requirement that a place of the receipt is about, as it is when computed again. */
const requirementAt = (path: string, plan: Plan, { evaluation }: Receipt): BoundRequirement | undefined => {
  const [, criterion, requirement] = /^\/evaluation\/criteria\/(\d+)\/requirements\/(\d+)/.exec(path) ?? [];
  const result = evaluation.criteria[Number(criterion)]?.requirements[Number(requirement)];
  return result && findRequirement(plan, result.requirement);
};

const placeOf = (path: string, plan: Plan, again: Receipt): Localized => {
  const bound = requirementAt(path, plan, again);
  const [, index] = /^\/evaluation\/criteria\/(\d+)/.exec(path) ?? [];
  const criterion = plan.criteria.find(
    ({ definition }) => definition.id === again.evaluation.criteria[Number(index)]?.criterion,
  );
  const title = bound?.metric.title ?? criterion?.definition.title;
  return title ?? { 'zh-CN': '整体', en: 'the whole' };
};

/** Titles of everything that a requirement reads. */
const itemsRead = ({ needs, definition }: BoundRequirement, plan: Plan): readonly Localized[] =>
  needs.flatMap((index) => {
    const need = plan.needs[index];
    if (need?.kind === 'figure') return need.node.item.title;
    if (need?.kind === 'column') return definition.items.find(({ id }) => id === need.item)?.title ?? [];
    return need === undefined ? [] : { 'zh-CN': '企业名录', en: 'roster' };
  });

/** The figures among which one must have been changed: those of requirements whose value is another now. */
const suspects = (different: readonly Difference[], plan: Plan, again: Receipt): readonly Localized[] => {
  const bound = different
    .filter(({ path }) => path.includes('/outcome'))
    .flatMap(({ path }) => requirementAt(path, plan, again) ?? []);
  const titles = bound.flatMap((each) => itemsRead(each, plan));
  return [...new Map(titles.map((title) => [title.en, title])).values()];
};

/** That the input was changed, with the figures among which the change must be, if some are known. */
export const inputProblem = (among: readonly Localized[] = []): ReceiptProblem => {
  const list = (language: 'zh-CN' | 'en', comma: string) => among.map((title) => title[language]).join(comma);
  const [zh, en] =
    among.length === 0
      ? ['', '']
      : [`改动在这些数据之中：${list('zh-CN', '、')}。`, ` The change is among: ${list('en', ', ')}.`];
  return problem(
    'INPUT_DIFFERS',
    '/input',
    `数据被改动过：与凭据所记的摘要不符。${zh}`,
    `The figures were changed: they do not have the hash that the receipt names.${en}`,
  );
};

/** Most places that are told. */
const most = 20;

/**
 * Where a receipt differs from the one computed again, by the name of the requirement. Of a part that is known to be `changed`
 * the differing hash is not told again; for a changed input it is told which figures may be the ones.
 */
export const resultDifferences = (
  receipt: Readonly<Record<string, unknown>>,
  again: Receipt,
  plan: Plan,
  changed: ChangedParts,
): readonly ReceiptProblem[] => {
  const told = [
    ...(changed.definitions.length > 0 ? ['/definitions/'] : []),
    ...(changed.standard.length > 0 ? ['/standard/hash'] : []),
    ...(changed.input ? ['/input'] : []),
  ];
  const different = differences(receipt, again, 10 * most).filter(
    ({ path }) => !told.some((place) => path.startsWith(place)),
  );
  const found = different.slice(0, most).map(({ path, left, right }) => {
    const values = [shown(left), shown(right)] as const;
    if (!path.startsWith('/evaluation')) {
      return problem(
        'RECEIPT_WRONG',
        `/receipt${path}`,
        `凭据内容有误：凭据为 ${values[0]}，应为 ${values[1]}。`,
        `The receipt is wrong: it has ${values[0]}, it should have ${values[1]}.`,
      );
    }
    const place = placeOf(path, plan, again);
    return problem(
      'RESULT_DIFFERS',
      `/receipt${path}`,
      `“${place['zh-CN']}”的结果与重新计算不同：凭据为 ${values[0]}，重算为 ${values[1]}。`,
      `${place.en}: the result differs when computed again: receipt ${values[0]}, recomputed ${values[1]}.`,
    );
  });
  return changed.input ? [inputProblem(suspects(different, plan, again)), ...found] : found;
};
