import { useQuery } from 'urql';
import { ChangedFiguresFragment } from '../../application/case/changed-figures.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { AspectFiguresFragment } from '../case/aspect-figures.tsx';

export const AspectsReviewedFragment = graphql(`
  fragment AspectsReviewed on Application {
    cluster {
      id
      name
      demonstration
    }
    standingFindings {
      part {
        key
      }
      result
      comment
      at
    }
    history {
      sequence
      key
      remarks {
        result
        comment
        part {
          key
        }
      }
    }
  }
`);

/** What is known of an application that is reviewed. */
export type AspectsReviewed = ResultOf<typeof AspectsReviewedFragment>;

const AspectsFormQuery = graphql(`
  query AspectsForm($application: ID!) {
    application(id: $application) {
      id
      form {
        sections {
          part
          items {
            parts
            item {
              key
              kind
              title {
                zh
                en
              }
              help {
                zh
                en
              }
              options {
                value
                title {
                  zh
                  en
                }
                anchor {
                  zh
                  en
                }
              }
            }
          }
        }
        statements {
          slot
          text
        }
      }
    }
  }
`);

const AspectsLockedQuery = graphql(
  `
    query AspectsLocked($application: ID!) {
      application(id: $application) {
        id
        evaluation {
          id
          ...AspectFigures
        }
      }
    }
  `,
  [AspectFiguresFragment],
);

const AspectsChangedQuery = graphql(
  `
    query AspectsChanged($application: ID!) {
      application(id: $application) {
        id
        changes {
          since
          figures {
            item
            ...ChangedFigures
          }
        }
      }
    }
  `,
  [ChangedFiguresFragment],
);

/** What stands beside the findings: the form, what was locked, and what changed since it was handed in before. */
export function useAspects(application: string) {
  const variables = { application };
  const [form] = useQuery({ query: AspectsFormQuery, variables });
  const [locked] = useQuery({ query: AspectsLockedQuery, variables });
  const [changed] = useQuery({ query: AspectsChangedQuery, variables });
  return {
    form: form.data?.application?.form ?? null,
    evaluation: locked.data?.application?.evaluation ?? null,
    changes: changed.data?.application?.changes ?? null,
    failed: [form, locked, changed].some(({ data, error }) => error !== undefined && !data?.application),
  };
}

/** What stands beside the findings. */
export type Beside = ReturnType<typeof useAspects>;
