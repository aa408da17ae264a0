import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import { EvidenceFileFragment } from './evidence-file.ts';

const EvidenceQuery = graphql(
  `
    query Evidence($application: ID!) {
      application(id: $application) {
        id
        openEvidence
        evidence {
          ...EvidenceFile
        }
      }
    }
  `,
  [EvidenceFileFragment],
);

/** The files of an application that are attached now, where the person may attach more, and how to ask anew. */
export function useEvidence(application: string) {
  const [{ data, error }, ask] = useQuery({
    query: EvidenceQuery,
    variables: { application },
    requestPolicy: 'cache-and-network',
  });
  const found = data?.application;
  return {
    files: readFragment(EvidenceFileFragment, found?.evidence ?? []).filter(({ removedAt }) => removedAt === null),
    open: found?.openEvidence ?? [],
    failed: error !== undefined && !found,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
