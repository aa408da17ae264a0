import type { Localized } from '@qunxing/criterion';
import type { ExplainedColumn, ExplainedNode, Explanation } from '@qunxing/evaluation';

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

type Sources = ReadonlyMap<number, string>;

const rosterText = (
  { year, members, known, holding }: ExplainedNode['rosters'][number],
  sources: Sources,
): Localized => {
  const source = sources.get(year);
  return {
    'zh-CN': `${year} 年 ${members} 家${known === members ? '' : `，${known} 家有数据`}${holding === undefined ? '' : `，${holding} 家符合`}${source === undefined ? '' : `（来源：${source}）`}`,
    en: `${year}: ${members} members${known === members ? '' : `, ${known} known`}${holding === undefined ? '' : `, ${holding} of which it holds`}${source === undefined ? '' : ` (source: ${source})`}`,
  };
};

const stepsAt = (node: ExplainedNode, depth: number, sources: Sources): readonly Step[] => [
  {
    depth,
    text: node.formula,
    value: join([...node.cells.map(cellText), ...node.rosters.map((roster) => rosterText(roster, sources))]),
  },
  ...node.below.flatMap((below) => stepsAt(below, depth + 1, sources)),
];

/** Rosters that are counted and of which no column is read: they stand in no table of figures, so their source stands here. */
const countedOnly = (columns: readonly ExplainedColumn[]): Sources =>
  new Map(
    columns.every(({ item }) => item === 'roster')
      ? columns.flatMap(({ year, source }) => (source === undefined ? [] : [[year, source] as const]))
      : [],
  );

/** The parts of a formula, depth first. */
export const stepsOf = ({ tree, columns }: Pick<Explanation, 'tree' | 'columns'>): readonly Step[] =>
  stepsAt(tree, 0, countedOnly(columns));
