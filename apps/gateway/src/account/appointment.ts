import type { AppointmentRow } from '@qunxing/database';
import { builder } from '../builder.ts';
import { Division } from '../division/division.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';
import { Role } from './role.ts';

/** What a person may act as (任职). */
export const Appointment = builder.objectRef<AppointmentRow>('Appointment').implement({
  description: 'What a person may act as: a role in an organization.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the appointment.', resolve: ({ id }) => encodeId('Appointment', id) }),
    role: t.expose('role', { type: Role, description: 'What the person acts as.' }),
    organization: t.expose('organization', { type: Localized, description: 'The office or body the person acts for.' }),
    division: t.field({
      type: Division,
      nullable: true,
      description: 'The division that the organization is in charge of.',
      resolve: ({ divisionCode }, _args, { gateway }) =>
        (divisionCode === null ? undefined : gateway.divisions.byCode.get(divisionCode)) ?? null,
    }),
    until: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it ends by itself; null for as long as nobody ends it.',
      resolve: ({ validTo }) => validTo,
    }),
    acting: t.boolean({
      description: 'Whether the person acts by it now.',
      resolve: ({ id }, _args, { viewer }) => viewer?.appointment === id,
    }),
  }),
});
