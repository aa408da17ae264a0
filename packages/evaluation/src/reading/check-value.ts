import { compareRational, type ItemDefinition, parseDecimal } from '@qunxing/criterion';
import type { InputPlace, ReportInput } from './input-error.ts';

const decimal = /^-?\d+(?:\.\d+)?$/;
const longestValue = 200;

/** Checks one reported value against its item, or for its kind alone where the item is not known. */
export const valueChecker = (item: ItemDefinition | undefined, report: ReportInput) => {
  const options = new Set(item?.options?.map((option) => option.value));
  const least = item?.least === undefined ? undefined : parseDecimal(item.least);
  const unit = item?.unit ?? '';
  const shown = (value: unknown): string =>
    typeof value === 'string' ? `“${value.slice(0, 40)}”` : String(JSON.stringify(value)?.slice(0, 40));

  const fits = (value: unknown): boolean => {
    if (item === undefined) {
      return (
        typeof value === 'boolean' ||
        (typeof value === 'string' && value.length <= longestValue && value.isWellFormed())
      );
    }
    if (item.kind === 'declared') return typeof value === 'boolean';
    if (typeof value !== 'string') return false;
    return item.kind === 'number' ? value.length <= longestValue && decimal.test(value) : options.has(value);
  };

  const expected = (): readonly [string, string] => {
    switch (item?.kind) {
      case undefined:
        return ['须为文本或真假值', 'must be text or a truth'];
      case 'declared':
        return ['须为 true 或 false', 'must be true or false'];
      case 'number':
        return [
          `须为以“${unit}”为单位的十进制数（文本，如 "12.50"）`,
          `must be a decimal in ${unit} as text, e.g. "12.50"`,
        ];
      default:
        return [`须为下列之一：${[...options].join('、')}`, `must be one of ${[...options].join(', ')}`];
    }
  };

  return (value: unknown, path: () => string, place: () => InputPlace): void => {
    if (!fits(value)) {
      const [zh, en] = expected();
      report('VALUE_WRONG', path(), place(), `${zh}，而非 ${shown(value)}。`, `${en}, not ${shown(value)}.`);
      return;
    }
    if (item?.kind !== 'number' || typeof value !== 'string') return;
    if (item.whole && value.includes('.') && parseDecimal(value)?.d !== 1n) {
      report('VALUE_WRONG', path(), place(), `须为整数，而非 ${value}。`, `must be a whole number, not ${value}.`);
    }
    // Most least values are zero: then the sign decides, without arithmetic.
    if (least === undefined || (least.n === 0n && !value.startsWith('-'))) return;
    const number = parseDecimal(value);
    if (number !== undefined && compareRational(number, least) < 0) {
      report(
        'VALUE_TOO_SMALL',
        path(),
        place(),
        `不得小于 ${item.least} ${unit}，而非 ${value}。`,
        `must not be less than ${item.least} ${unit}, found ${value}.`,
      );
    }
  };
};
