import { type AccountRow, appointmentsOf } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';
import { mayEvaluate } from '../policy/may-evaluate.ts';
import { Appointment } from './appointment.ts';
import { Role } from './role.ts';

/** The signed-in person. */
export const Viewer = builder.objectRef<AccountRow>('Viewer').implement({
  description: 'The signed-in person.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the account.', resolve: ({ id }) => encodeId('Viewer', id) }),
    login: t.exposeString('login', { description: 'The name to sign in with.' }),
    displayName: t.string({ description: 'The name to show.', resolve: ({ displayName }) => displayName['zh-CN'] }),
    name: t.expose('displayName', { type: Localized, description: 'The name to show, in both languages.' }),
    organization: t.expose('organization', { type: Localized, description: 'The office or body the person acts for.' }),
    role: t.expose('role', { type: Role, description: 'What the person acts as.' }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division the person acts for.',
      resolve: ({ divisionCode }, _args, { gateway }) =>
        (divisionCode === null ? undefined : gateway.divisions.byCode.get(divisionCode)) ?? null,
    }),
    demonstration: t.exposeBoolean('demonstration', { description: 'Whether it is a demonstration account.' }),
    mayEvaluate: t.boolean({
      description: 'Whether the role may have clusters of its division evaluated.',
      resolve: ({ role }) => mayEvaluate(role),
    }),
  }),
});

builder.objectField(Viewer, 'appointments', (t) =>
  t.field({
    type: [Appointment],
    description: 'What the person may act as: one at a time, which `switchAppointment` changes.',
    resolve: ({ id }, _args, { gateway, now }) => appointmentsOf(gateway.database.sql, id, now()),
  }),
);

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    skipTypeScopes: true,
    description: 'The signed-in person; null when nobody is. It answers without a session.',
    resolve: (_parent, _args, { viewer }) => viewer,
  }),
);
