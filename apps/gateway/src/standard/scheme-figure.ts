import type { Localized as Text } from '@qunxing/criterion';
import { type SchemeFigure as Figure, schemeFigures } from '@qunxing/standards';
import { builder } from '../builder.ts';
import type { Library } from '../library/library.ts';
import { Localized } from '../localized/localized.ts';

const points: Text = { 'zh-CN': '总分', en: 'points in all' };

/** What a number of another scheme speaks of: a metric, an aspect, or the points. */
const titleOf = (about: string, { criteria }: Library): Text => {
  const definitions = criteria.map(({ definition }) => definition);
  const found = [...definitions, ...definitions.flatMap(({ metrics }) => metrics)].find(({ id }) => id === about);
  return found?.title ?? (about === 'points' ? points : { 'zh-CN': about, en: about });
};

const SchemeFigure = builder.objectRef<Figure>('SchemeFigure').implement({
  description: 'A published number of another scheme: a point of comparison that never judges anything.',
  fields: (t) => ({
    scheme: t.expose('scheme', { type: Localized, description: 'Whose scheme it is.' }),
    about: t.field({
      type: Localized,
      description: 'The metric or aspect that it speaks of.',
      resolve: ({ about }, _args, { gateway }) => titleOf(about, gateway.library),
    }),
    value: t.exposeString('value', { description: 'The number, in `unit`.' }),
    unit: t.exposeString('unit', { description: 'Its unit.' }),
    meaning: t.expose('meaning', { type: Localized, description: 'What the number means there.' }),
  }),
});

builder.queryField('schemeFigures', (t) =>
  t.field({
    type: [SchemeFigure],
    description: 'Published numbers of other schemes, kept beside the standards for comparison.',
    resolve: () => schemeFigures,
  }),
);
