import { DemonstrationAccount } from '../account/demonstration-account.ts';
import { demonstrationAccountsOf } from '../account/demonstration-accounts.ts';
import { builder } from '../builder.ts';
import type { Gateway } from '../gateway.ts';
import { Localized } from '../localized/localized.ts';
import { findStandard } from '../standard/find-standard.ts';
import { Standard } from '../standard/standard.ts';

/** What this installation is. */
const Instance = builder.objectRef<Gateway>('Instance').implement({
  description: 'What this installation is.',
  fields: (t) => ({
    name: t.field({ type: Localized, description: 'Its name.', resolve: ({ configuration }) => configuration.name }),
    demonstration: t.boolean({
      description: 'Whether its database is for demonstration: invented data, 示例数据, may live in it.',
      resolve: ({ database }) => database.instance.demonstration,
    }),
    directory: t.boolean({
      description: 'Whether people may sign in through a directory as well, at `/directory/sign-in`.',
      resolve: ({ directory }) => directory !== undefined,
    }),
    version: t.exposeString('version', { description: 'Version of the product.' }),
    demonstrationAccounts: t.field({
      type: [DemonstrationAccount],
      description: 'Accounts to try with, for the sign-in page; empty unless the database is for demonstration.',
      resolve: ({ database, configuration }) =>
        database.instance.demonstration ? demonstrationAccountsOf(configuration.province) : [],
    }),
    publishedStandard: t.field({
      type: Standard,
      description: 'The standard under which published clusters are shown first.',
      resolve: ({ library, configuration }) => findStandard(library, configuration.publishedStandard, 'standard'),
    }),
    demonstrationStandard: t.field({
      type: Standard,
      nullable: true,
      description:
        'The standard under which demonstration clusters are shown first; null unless the database is for demonstration and the configuration names one.',
      resolve: ({ library, configuration, database }) =>
        database.instance.demonstration && configuration.demonstrationStandard !== undefined
          ? findStandard(library, configuration.demonstrationStandard, 'standard')
          : null,
    }),
  }),
});

builder.queryField('instance', (t) =>
  t.field({
    type: Instance,
    skipTypeScopes: true,
    description: 'What this installation is. It answers without a session.',
    resolve: (_parent, _args, { gateway }) => gateway,
  }),
);
