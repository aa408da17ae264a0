import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { VerdictMark } from '../verdict/verdict-mark.tsx';

const LockedVerdictsQuery = graphql(`
  query LockedVerdicts($filter: ApplicationFilter) {
    applications(first: 100, filter: $filter) {
      edges {
        node {
          id
          evaluation {
            id
            verdict
            provisional
          }
        }
      }
    }
  }
`);

interface LockedVerdictProps {
  readonly application: string;
  readonly round: string;
}

/** The verdict that was locked when an application was handed in; asked for once for all of a round, apart from the desk. */
export function LockedVerdict({ application, round }: LockedVerdictProps) {
  const [{ data }] = useQuery({ query: LockedVerdictsQuery, variables: { filter: { round } } });
  const found = data?.applications.edges.find(({ node }) => node.id === application)?.node.evaluation;
  return found && <VerdictMark kind={found.verdict} provisional={found.provisional} />;
}
