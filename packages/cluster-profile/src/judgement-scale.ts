import type { ItemOption, Localized } from '@qunxing/criterion';

const steps = [
  { value: 'absent', title: { 'zh-CN': '不具备', en: 'absent' } },
  { value: 'partial', title: { 'zh-CN': '部分具备', en: 'partial' } },
  { value: 'met', title: { 'zh-CN': '满足条款要求', en: 'meets the clause' } },
  { value: 'exemplary', title: { 'zh-CN': '示范水平', en: 'exemplary' } },
] as const satisfies readonly ItemOption[];

/** A level of the one scale that people judge on (评判等级), lowest first. */
export type JudgementLevel = (typeof steps)[number]['value'];

/** The levels of a judgement, each anchored in what must be seen on file or on site before it is given. */
export const judgementLevels = (
  anchors: Readonly<Record<JudgementLevel, Localized>>,
): readonly [ItemOption, ItemOption, ItemOption, ItemOption] => {
  const [absent, partial, met, exemplary] = steps;
  return [
    { ...absent, anchor: anchors.absent },
    { ...partial, anchor: anchors.partial },
    { ...met, anchor: anchors.met },
    { ...exemplary, anchor: anchors.exemplary },
  ];
};
