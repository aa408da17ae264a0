import { graphql, type ResultOf } from '../graphql.ts';

/** A notice as anybody reads it. */
export const PublishedNoticeFragment = graphql(`
  fragment PublishedNoticeShown on PublishedNotice {
    id
    number
    firstDay
    lastDay
    workingDays
    calendar
    provisionalYears
    takesObjections
    round {
      zh
      en
    }
    members {
      id
      name
      demonstration
      leadingIndustry
      applicant {
        zh
        en
      }
      counties {
        zh
        en
      }
    }
  }
`);

/** A notice as its public page shows it. */
export type PublishedNoticeShown = ResultOf<typeof PublishedNoticeFragment>;
