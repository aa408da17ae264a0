import { graphql } from '../graphql.ts';

/** Whom a person invited, of those who did not accept yet. */
export const InvitationsFragment = graphql(`
  fragment Invitations on Viewer {
    id
    invitations {
      id
      name
      role
      expiresAt
      organization {
        zh
        en
      }
      division {
        code
        name
        english
      }
    }
  }
`);
