import type { Localized } from '@qunxing/criterion';
import type { ExplainedNode } from '@qunxing/evaluation';

/** One part of a formula with what it comes to; the depth is how far it stands below the whole. */
export interface Step {
  readonly depth: number;
  readonly text: Localized;
  readonly value: Localized;
}

const join = (parts: readonly Localized[]): Localized => ({
  'zh-CN': parts.map((part) => part['zh-CN']).join('；'),
  en: parts.map((part) => part.en).join('; '),
});

const cellText = ({ year, text }: ExplainedNode['cells'][number]): Localized =>
  year === undefined ? text : { 'zh-CN': `${year} 年 ${text['zh-CN']}`, en: `${year}: ${text.en}` };

const rosterText = ({ year, members, known, holding }: ExplainedNode['rosters'][number]): Localized => ({
  'zh-CN': `${year} 年 ${members} 家${known === members ? '' : `，${known} 家有数据`}${holding === undefined ? '' : `，${holding} 家符合`}`,
  en: `${year}: ${members} members${known === members ? '' : `, ${known} known`}${holding === undefined ? '' : `, ${holding} of which it holds`}`,
});

const stepsAt = (node: ExplainedNode, depth: number): readonly Step[] => [
  { depth, text: node.formula, value: join([...node.cells.map(cellText), ...node.rosters.map(rosterText)]) },
  ...node.below.flatMap((below) => stepsAt(below, depth + 1)),
];

/** The parts of a formula, depth first. */
export const stepsOf = (tree: ExplainedNode): readonly Step[] => stepsAt(tree, 0);
