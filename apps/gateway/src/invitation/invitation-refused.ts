import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { InvitationRefusal } from './invitation-refusal.ts';

const InvitationRefusalCode = builder.enumType('InvitationRefusalCode', {
  description: 'Why nobody was invited, or an invitation not accepted.',
  values: {
    INVITATION_OFFICE_NOT_BELOW: { description: 'The office does not stand below that of the inviter.' },
    INVITATION_OVER: { description: 'It was accepted or withdrawn, or its time is over.' },
    INVITATION_LOGIN_UNFIT: { description: 'The login cannot be used.' },
    INVITATION_LOGIN_TAKEN: { description: 'Somebody has the login, or had it.' },
    INVITATION_PASSWORD_WEAK: { description: 'The password is too easily guessed.' },
    INVITATION_OWN: { description: 'The person gave it themselves.' },
    INVITATION_HELD_ALREADY: { description: 'The person holds the appointment already.' },
  } as const,
});

builder.objectType(InvitationRefusal, {
  name: 'InvitationRefused',
  description: 'Nobody was invited, or the invitation was not accepted; nothing was changed.',
  fields: (t) => ({
    code: t.expose('code', { type: InvitationRefusalCode, description: 'Why.' }),
    message: t.expose('sentence', { type: Localized, description: 'Why, and what to do, in words.' }),
  }),
});
