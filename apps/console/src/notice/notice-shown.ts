import { graphql, type ResultOf } from '../graphql.ts';

export const ObjectionFragment = graphql(`
  fragment ObjectionShown on Objection {
    id
    version
    grounds
    evidence
    filedAt
    reason
    stage {
      key
      title {
        zh
        en
      }
    }
    inadmissible {
      zh
      en
    }
    may {
      verb
    }
    application {
      id
      cluster {
        id
        name
      }
    }
  }
`);

/** Everything that the page of notices shows of one; every act answers with it, so that the page is new at once. */
export const NoticeFragment = graphql(
  `
    fragment Notice on PublicNotice {
      id
      version
      number
      firstDay
      lastDay
      workingDays
      calendar
      provisionalYears
      closedAt
      stage {
        key
        title {
          zh
          en
        }
      }
      round {
        key
        title {
          zh
          en
        }
      }
      may {
        verb
      }
      members {
        standing {
          key
          title {
            zh
            en
          }
        }
        applicant {
          code
          name
          english
        }
        cluster {
          id
          name
          demonstration
          leadingIndustry
        }
        application {
          id
        }
      }
      objections {
        ...ObjectionShown
      }
    }
  `,
  [ObjectionFragment],
);

/** A notice as its page shows it. */
export type NoticeShown = ResultOf<typeof NoticeFragment>;
