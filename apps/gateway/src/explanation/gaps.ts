import type { Gap, ItemDefinition, Localized } from '@qunxing/criterion';
import type { AccountRow } from '@qunxing/database';
import { gapText, type MemberName } from '@qunxing/evaluation';
import { seesEnterpriseFigures } from '../policy/sees-enterprise-figures.ts';
import type { Place } from '../policy/within.ts';

/** Tells members apart without saying who they are. */
const byNumber = (): MemberName => {
  const numbers = new Map<string, number>();
  return (code) => {
    const number = numbers.get(code) ?? numbers.size + 1;
    numbers.set(code, number);
    return { 'zh-CN': `企业 ${number}`, en: `Enterprise ${number}` };
  };
};

/**
 * What is missing, one line a value. Whose it is, is said by name to those who may see the figure itself, so that they can have
 * it mended; to others enterprises are numbered.
 */
export const gapLines = (
  gaps: readonly Gap[],
  items: ReadonlyMap<string, ItemDefinition>,
  viewer: Pick<AccountRow, 'role' | 'divisionCode'> | null,
  place: Place | null,
  named: MemberName,
): readonly Localized[] => {
  const withheld = byNumber();
  return gaps.map((gap) => {
    const item = items.get(gap.item);
    const seen =
      item?.grain === 'county' ||
      (viewer !== null && place !== null && seesEnterpriseFigures(viewer, place, item?.privacy ?? 'commercial-secret'));
    return gapText([gap], 1, items, seen ? named : withheld);
  });
};
