import { englishQuantity, findUnit, multiply, parseDecimal, rational } from '@qunxing/criterion';
import { grouped } from './decimal.ts';
import { plainDecimal } from './plain-decimal.ts';

/** Units of published figures that no definition knows, as English counts them. */
const counted: Readonly<Record<string, { readonly one: string; readonly other: string }>> = {
  把: { one: 'piece', other: 'pieces' },
  户: { one: 'household', other: 'households' },
  吨: { one: 'tonne', other: 'tonnes' },
  千升: { one: 'kiloliter', other: 'kiloliters' },
};

const titleOf = (unit: string): string | undefined => findUnit(unit)?.title.en ?? counted[unit]?.other;

/**
 * A published value with its unit in English, as verdicts write it: `CNY 5.1 billion` for 51 亿元, `121,000 items` for
 * 12.1 万个. What is no decimal keeps its words before the unit.
 */
export function englishAmount(value: string, unit: string): string {
  const number = parseDecimal(value);
  if (!number) return [grouped(value), titleOf(unit) ?? unit].filter((part) => part !== '').join(' × ');
  const [, counting = ''] = /^万(.+)$/.exec(unit) ?? [];
  const known = titleOf(unit);
  const title = titleOf(counting);
  if (known !== undefined || title === undefined) {
    const own = counted[unit];
    return own ? `${grouped(value)} ${value === '1' ? own.one : own.other}` : englishQuantity(grouped(value), unit);
  }
  return `${grouped(plainDecimal(multiply(number, rational(10_000n))) ?? value)} ${title}`;
}
