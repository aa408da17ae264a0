import { byId, type Localized } from '@qunxing/criterion';
import type { BoundRequirement, Plan } from '../binding/plan.ts';
import type { PeriodKey } from '../case-input.ts';
import { isUnknown } from '../computing/cell.ts';
import type { Run } from '../computing/run.ts';
import { recordOutcome } from '../judging/record-outcome.ts';
import type { ExplainedColumn, ExplainedFigure } from './explanation.ts';
import { partText } from './part-text.ts';

const untitled = (id: string): Localized => ({ 'zh-CN': id, en: id });
const rosterTitles = {
  enterprise: { 'zh-CN': '企业名录', en: 'enterprise roster' },
  county: { 'zh-CN': '分县数据', en: 'figures by county' },
} as const;

/** The figures of the cluster that a requirement reads, with the revisions in use. */
export const explainFigures = (
  plan: Plan,
  run: Run,
  { needs, definition }: BoundRequirement,
): readonly ExplainedFigure[] =>
  needs.flatMap((index) => {
    const need = plan.needs[index];
    if (need?.kind !== 'figure') return [];
    const { item } = need.node;
    const year = run.input.referenceYear - need.ago;
    const period: PeriodKey = item.time === 'once' ? 'once' : `y${year}`;
    const cell = run.cell(need.node, need.ago);
    const revision = run.input.provenance[item.id]?.[period];
    return [
      {
        item: item.id,
        title: item.title,
        ...(item.time === 'yearly' && { year }),
        ...(!isUnknown(cell) && { text: partText(recordOutcome(cell), { node: 'item', item: item.id }, definition) }),
        ...(revision !== undefined && { revision }),
      },
    ];
  });

/** The rosters and their columns that a requirement reads. */
export const explainColumns = (
  plan: Plan,
  run: Run,
  { needs, definition }: BoundRequirement,
): readonly ExplainedColumn[] => {
  const items = byId(definition.items);
  return needs.flatMap((index) => {
    const need = plan.needs[index];
    if (need === undefined || need.kind === 'figure') return [];
    const year = run.input.referenceYear - need.ago;
    const roster = (need.grain === 'county' ? run.input.counties : run.input.roster)[`y${year}`];
    const { revision, source } = roster ?? {};
    const members = run.members(need.grain, need.ago)?.codes.length;
    const item = need.kind === 'roster' ? (need.grain === 'county' ? 'counties' : 'roster') : need.item;
    return [
      {
        item,
        title: need.kind === 'roster' ? rosterTitles[need.grain] : (items.get(item)?.title ?? untitled(item)),
        year,
        ...(members !== undefined && { members }),
        ...(revision !== undefined && { revision }),
        ...(source !== undefined && { source }),
      },
    ];
  });
};
