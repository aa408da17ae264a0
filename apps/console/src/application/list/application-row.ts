import { graphql, type ResultOf } from '../../graphql.ts';

/** What a list shows of an application, as a row or a card. */
export const ApplicationRowFragment = graphql(`
  fragment ApplicationRow on Application {
    id
    since
    stage {
      key
      title {
        zh
        en
      }
    }
    waitsFor {
      zh
      en
    }
    may {
      verb
    }
    round {
      key
      title {
        zh
        en
      }
    }
    cluster {
      id
      name
      demonstration
      counties {
        lead
        division {
          code
          name
          english
        }
      }
    }
  }
`);

export type ApplicationRow = ResultOf<typeof ApplicationRowFragment>;

/** Whether it is the turn of the person who asks: taking it back is open to the applicant all the time. */
export const waitsForMe = ({ may }: { readonly may: readonly { readonly verb: string }[] }): boolean =>
  may.some(({ verb }) => verb !== 'withdraw');
