import { builder } from '../builder.ts';
import { Criterion } from './criterion.ts';

builder.queryField('criteria', (t) =>
  t.field({
    type: [Criterion],
    description: 'The criteria (方面) whose plugins are installed.',
    complexity: { field: 1, multiplier: 8 },
    resolve: (_parent, _args, { gateway }) => gateway.library.criteria,
  }),
);

builder.queryField('criterion', (t) =>
  t.field({
    type: Criterion,
    nullable: true,
    description: 'One criterion; null when no installed plugin has this key.',
    args: { key: t.arg.string({ required: true, description: 'E.g. `green`.' }) },
    resolve: (_parent, { key }, { gateway }) =>
      gateway.library.criteria.find(({ definition }) => definition.id === key) ?? null,
  }),
);
