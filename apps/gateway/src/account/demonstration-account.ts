import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import { Localized } from '../localized/localized.ts';
import type { DemonstrationAccountEntry } from './demonstration-accounts.ts';
import { Role } from './role.ts';

/** An account to try with. */
export const DemonstrationAccount = builder.objectRef<DemonstrationAccountEntry>('DemonstrationAccount').implement({
  description: 'An account to try with, shown on the sign-in page of a demonstration database only.',
  fields: (t) => ({
    login: t.exposeString('login', { description: 'The name to sign in with.' }),
    password: t.exposeString('password', { description: 'The password to sign in with.' }),
    role: t.expose('role', { type: Role, description: 'What the account acts as.' }),
    displayName: t.expose('displayName', { type: Localized, description: 'The name to show.' }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division the account acts for.',
      resolve: ({ divisionCode }, _args, { gateway }) =>
        (divisionCode === null ? undefined : gateway.divisions.byCode.get(divisionCode)) ?? null,
    }),
  }),
});
