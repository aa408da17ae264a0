import { byId, type ItemDefinition, type Language } from '@qunxing/criterion';
import type { BoundRequirement } from '../binding/plan.ts';
import type { RecordedOutcome } from '../verdict.ts';
import { formatOutcome } from './format-outcome.ts';
import { formatThreshold } from './format-threshold.ts';

/** The kind of the one item that the metric is; undefined when it is computed from several. */
const kindOf = ({ metric, ruling, definition }: BoundRequirement): ItemDefinition['kind'] | undefined => {
  const expression = metric.variants[ruling.name]?.expression;
  const item = expression?.node === 'latest' ? expression.of : expression;
  return item?.node === 'item' ? byId(definition.items).get(item.item)?.kind : undefined;
};

/**
 * The verdict on a truth or a level, which has no distance: `符合（要求：是）`, `不符合（要求：是，填报为否）`,
 * `评判为“满足条款要求”，达到要求`, `评判为“不具备”，要求不低于“满足条款要求”`. Undefined when the threshold is a number.
 */
export const wordedVerdict = (
  bound: BoundRequirement,
  met: boolean,
  outcome: RecordedOutcome,
  language: Language,
): string | undefined => {
  const { requirement, metric, definition } = bound;
  if (requirement.threshold.status === 'unset') return undefined;
  const stated = requirement.threshold.value;
  const zh = language === 'zh-CN';
  const kind = kindOf(bound);
  const required = formatThreshold(stated, requirement.operator, metric, language, definition);
  const found = formatOutcome(outcome, metric, language, { definition });
  switch (stated.kind) {
    case 'number':
      return undefined;
    case 'truth':
      if (met) return zh ? `符合（要求：${required}）` : `Met (required: ${required})`;
      return zh
        ? `不符合（要求：${required}，${kind === 'declared' ? '填报' : '结果'}为${found}）`
        : `Not met (required: ${required}, ${kind === 'declared' ? 'reported' : 'found'}: ${found})`;
    case 'level': {
      const level = zh
        ? `${kind === 'judged' ? '评判' : '填报'}为“${found}”`
        : `${kind === 'judged' ? 'judged' : 'reported as'} “${found}”`;
      if (met) return zh ? `${level}，达到要求` : `Met: ${level}`;
      return zh ? `${level}，要求${required}` : `Not met: ${level}, required: ${required}`;
    }
  }
};
