import { builder } from '../builder.ts';
import { Standard } from './standard.ts';

builder.queryField('standards', (t) =>
  t.field({
    type: [Standard],
    description: 'The standards in use, the deciding ones first.',
    resolve: (_parent, _args, { gateway }) => gateway.library.standards,
  }),
);

builder.queryField('standard', (t) =>
  t.field({
    type: Standard,
    nullable: true,
    description: 'One standard in use; null when none has this key.',
    args: { key: t.arg.string({ required: true, description: 'E.g. `guizhou-2023`.' }) },
    resolve: (_parent, { key }, { gateway }) =>
      gateway.library.standards.find(({ standard }) => standard.id === key) ?? null,
  }),
);
