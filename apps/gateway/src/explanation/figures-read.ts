import type { ItemDefinition, Localized } from '@qunxing/criterion';
import type { PeriodKey } from '@qunxing/evaluation';
import type { JudgedRequirement } from '../evaluation/judged-requirement.ts';
import type { Library } from '../library/library.ts';
import { explainedBy } from './explained.ts';

/** A figure, or a column of a roster, that a formula read. */
export interface FigureRead {
  readonly item: ItemDefinition;
  readonly period: string;
  readonly value: string;
  readonly unit: string | null;
  readonly text: Localized;
  readonly revision: string | null;
  /** For a column: where the roster it stands in comes from; null where that is not recorded. */
  readonly roster: string | null;
}

const itemsOf = ({ bound }: JudgedRequirement): ReadonlyMap<string, ItemDefinition> =>
  new Map(bound.definition.items.map((item) => [item.id, item]));

/** What a formula read, figures first; what is missing stands among the gaps instead. */
export const figuresRead = (shape: JudgedRequirement, library: Library): readonly FigureRead[] => {
  const items = itemsOf(shape);
  const { figures, columns } = explainedBy(shape, library);
  const read = figures.flatMap(({ item: id, year, text, revision }): FigureRead[] => {
    const item = items.get(id);
    const period: PeriodKey = year === undefined ? 'once' : `y${year}`;
    const value = shape.opened.input.figures[id]?.[period];
    if (item === undefined || text === undefined || value === undefined) return [];
    const unit = item.unit ?? null;
    return [
      {
        item,
        period: String(year ?? 'once'),
        value: String(value),
        unit,
        text,
        revision: revision ?? null,
        roster: null,
      },
    ];
  });
  const ofRosters = columns.flatMap(({ item: id, year, members, source }): FigureRead[] => {
    const item = items.get(id);
    if (item === undefined || members === undefined) return [];
    const text =
      item.grain === 'county'
        ? { 'zh-CN': `分县数据，${members} 个县`, en: `figures of ${members} ${members === 1 ? 'county' : 'counties'}` }
        : {
            'zh-CN': `企业名录，${members} 家`,
            en: `roster of ${members} ${members === 1 ? 'enterprise' : 'enterprises'}`,
          };
    const value = String(members);
    return [{ item, period: String(year), value, unit: '家', text, revision: null, roster: source ?? null }];
  });
  return [...read, ...ofRosters];
};

/** The values of each yearly item that a formula reads, of every year known, for charts. */
export const itemSeries = (
  shape: JudgedRequirement,
  library: Library,
): readonly { readonly item: ItemDefinition; readonly year: number; readonly value: string }[] => {
  const items = itemsOf(shape);
  const read = new Set(explainedBy(shape, library).figures.map(({ item }) => item));
  return [...read].flatMap((id) => {
    const item = items.get(id);
    if (item === undefined || item.time !== 'yearly') return [];
    return Object.entries(shape.opened.input.figures[id] ?? {})
      .filter(([period]) => period !== 'once')
      .map(([period, value]) => ({ item, year: Number(period.slice(1)), value: String(value) }))
      .sort((a, b) => a.year - b.year);
  });
};
