import type { Localized as Text } from '@qunxing/criterion';
import type { FigureRevisionRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import type { Library } from '../library/library.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';
import { conceptTitle, scopeTitle } from './basis-title.ts';
import type { FigureShape } from './figure-series.ts';
import { periodName, valueText, yearOfPeriod } from './figure-value.ts';

const labelOf = ({ item, labelZh, labelEn }: FigureRevisionRow, { items }: Library): Text => {
  if (labelZh !== null) return { 'zh-CN': labelZh, en: labelEn ?? labelZh };
  return (item === null ? undefined : items.get(item)?.title) ?? { 'zh-CN': item ?? '', en: item ?? '' };
};

const reasonsOf = ({ unused }: FigureRevisionRow): Text | null =>
  unused === null || unused.length === 0
    ? null
    : {
        'zh-CN': unused.map(({ message }) => message['zh-CN']).join(''),
        en: unused.map(({ message }) => message.en).join(' '),
      };

/** One reported or published value as recorded at one moment. */
export const FigureRevision = builder.objectRef<FigureShape>('FigureRevision').implement({
  description: 'One reported or published value (填报数据) as recorded at one moment; never changed afterwards.',
  fields: (t) => ({
    id: t.id({ description: 'Its id; evaluations name it.', resolve: ({ id }) => encodeId('FigureRevision', id) }),
    subject: t.exposeString('subject', {
      nullable: true,
      description: 'What it is about in the words of the source, when it is about a division and no cluster.',
    }),
    label: t.field({
      type: Localized,
      description: 'The label it was published under; else the name of the item.',
      resolve: (row, _args, { gateway }) => labelOf(row, gateway.library),
    }),
    value: t.string({
      description: 'The value as reported, in `unit`; empty when it is withheld.',
      resolve: ({ reported, withheld }) => (withheld ? '' : reported),
    }),
    withheld: t.exposeBoolean('withheld', {
      description:
        "Whether the value is kept from the viewer: its item is not public, or no longer known, and the cluster is not of the viewer's division.",
    }),
    unit: t.string({
      description: 'The unit as reported; empty where it has none.',
      resolve: ({ unit }) => unit ?? '',
    }),
    text: t.field({
      type: Localized,
      nullable: true,
      description: "The value in the item's own unit, as people read it; null when it fits no item or is withheld.",
      resolve: ({ value, item, withheld }, _args, { gateway }) =>
        value === null || item === null || withheld ? null : valueText(value, gateway.library.items.get(item)),
    }),
    concept: t.field({
      type: Localized,
      nullable: true,
      description: 'Statistical concept as published.',
      resolve: ({ concept }) => conceptTitle(concept),
    }),
    scope: t.field({
      type: Localized,
      nullable: true,
      description: 'Statistical scope as published.',
      resolve: ({ scope }) => scopeTitle(scope),
    }),
    period: t.string({
      description: 'The period in the words of the source, else the year, else `once`.',
      resolve: ({ periodLabel, period }) => periodLabel ?? periodName(period),
    }),
    year: t.int({
      nullable: true,
      description: 'The year; null when it is reported once for the case.',
      resolve: ({ period }) => yearOfPeriod(period),
    }),
    yearInferred: t.exposeBoolean('yearInferred', {
      description: 'Whether the year was inferred from the date of the source.',
    }),
    qualifier: t.string({
      nullable: true,
      description: 'What the source says about how exact it is; null when the value is withheld.',
      resolve: ({ qualifier, withheld }) => (withheld ? null : qualifier),
    }),
    confidence: t.exposeString('confidence', { nullable: true, description: 'Whether the source itself was seen.' }),
    source: t.exposeString('source', { description: 'Where it comes from.' }),
    note: t.string({
      nullable: true,
      description: 'What else the record says; null when the value is withheld.',
      resolve: ({ note, withheld }) => (withheld ? null : note),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    recordedBy: t.exposeString('recordedBy', { description: 'Who or which program recorded it.' }),
    inUse: t.exposeBoolean('inUse', { description: 'Whether it is the one in use for its item and period.' }),
    unusedReason: t.field({
      type: Localized,
      nullable: true,
      description: 'Why it is only shown and never used; null when it fits an item.',
      resolve: reasonsOf,
    }),
    county: t.field({
      type: Division,
      nullable: true,
      description: 'The county it is about, for an item by county.',
      resolve: ({ countyCode }, _args, { gateway }) =>
        (countyCode === null ? undefined : gateway.divisions.byCode.get(countyCode)) ?? null,
    }),
    supersedes: t.id({
      nullable: true,
      description: 'Id of the revision that it corrects.',
      resolve: ({ supersedesId }) => (supersedesId === null ? null : encodeId('FigureRevision', supersedesId)),
    }),
  }),
});
