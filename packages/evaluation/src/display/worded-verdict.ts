import type { ItemDefinition, Localized } from '@qunxing/criterion';
import type { BoundRequirement } from '../binding/plan.ts';
import type { RecordedOutcome } from '../verdict.ts';
import { formatOutcome } from './format-outcome.ts';
import { formatThreshold } from './format-threshold.ts';
import { itemsOf } from './items-of.ts';

/** The kind of the one item that the metric is; undefined when it is computed from several. */
const kindOf = ({ metric, ruling, definition }: BoundRequirement): ItemDefinition['kind'] | undefined => {
  const expression = metric.variants[ruling.name]?.expression;
  const item = expression?.node === 'latest' ? expression.of : expression;
  return item?.node === 'item' ? itemsOf(definition).get(item.item)?.kind : undefined;
};

/**
 * The verdict on a truth or a level, which has no distance: `符合（要求：是）`, `不符合（要求：是，填报为否）`,
 * `评判为“满足条款要求”，达到要求`, `评判为“不具备”，要求不低于“满足条款要求”`. Undefined when the threshold is a number or not set.
 */
export const wordedVerdict = (
  bound: BoundRequirement,
  met: boolean,
  outcome: RecordedOutcome,
): Localized | undefined => {
  const { requirement, metric, definition } = bound;
  const { threshold, operator } = requirement;
  if (threshold.status === 'unset' || threshold.value.kind === 'number') return undefined;
  const kind = kindOf(bound);
  const required = formatThreshold(threshold.value, operator, metric, definition);
  const found = formatOutcome(outcome, metric, { definition });
  if (threshold.value.kind === 'truth') {
    if (met) return { 'zh-CN': `符合（要求：${required['zh-CN']}）`, en: `Met (required: ${required.en})` };
    return {
      'zh-CN': `不符合（要求：${required['zh-CN']}，${kind === 'declared' ? '填报' : '结果'}为${found['zh-CN']}）`,
      en: `Not met (required: ${required.en}, ${kind === 'declared' ? 'reported' : 'found'}: ${found.en})`,
    };
  }
  const level = {
    'zh-CN': `${kind === 'judged' ? '评判' : '填报'}为“${found['zh-CN']}”`,
    en: `${kind === 'judged' ? 'judged' : 'reported as'} “${found.en}”`,
  };
  return met
    ? { 'zh-CN': `${level['zh-CN']}，达到要求`, en: `Met: ${level.en}` }
    : {
        'zh-CN': `${level['zh-CN']}，要求${required['zh-CN']}`,
        en: `Not met: ${level.en}, required: ${required.en}`,
      };
};
