import { byId, type CriterionDefinition, type Expression, type Language, type Localized } from '@qunxing/criterion';
import { partUnit } from '../binding/part-unit.ts';
import { formatNumber } from '../display/format-number.ts';
import { amountOf, outcomeWord } from '../display/format-outcome.ts';
import { optionTitleIn } from '../display/option-title.ts';
import { withUnit } from '../display/unit-text.ts';
import type { RecordedOutcome } from '../verdict.ts';

/** Digits after the point of the parts of a formula; zeros at the end are left out. Percentages are rounded like results. */
const partDecimals = 4;
const percentDecimals = 1;

/** What a part of a formula comes to, with its unit, in both languages; percentages to so many digits. */
export const partText = (
  outcome: RecordedOutcome,
  expression: Expression,
  definition: CriterionDefinition,
  ofPercent = percentDecimals,
): Localized => {
  const items = byId(definition.items);
  const unit = partUnit(expression, items) ?? '';
  const amount = amountOf(outcome);
  const write = (language: Language): string => {
    if (amount !== undefined) {
      const isPercent = unit === '%' || unit === '%/年';
      const decimals = isPercent ? ofPercent : partDecimals;
      return withUnit(formatNumber(amount, unit, { decimals, trim: !isPercent }), unit, language);
    }
    if (outcome.kind === 'category') {
      return optionTitleIn(outcome.value, expression, items)?.[language] ?? outcome.value;
    }
    return outcomeWord(outcome)[language];
  };
  return { 'zh-CN': write('zh-CN'), en: write('en') };
};
