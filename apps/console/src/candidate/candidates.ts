import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql.ts';

const CandidatesQuery = graphql(`
  query Candidates($step: ListedStep!, $round: String) {
    listCandidates(step: $step, round: $round) {
      obstacle {
        message {
          zh
          en
        }
      }
      application {
        id
        round {
          key
          title {
            zh
            en
          }
        }
        stage {
          key
          title {
            zh
            en
          }
        }
        cluster {
          id
          name
        }
      }
    }
  }
`);

type Step = 'deliberation' | 'public_notice' | 'certification' | 'announcement';

/** An application for which a step is the next one, and what stands against taking it. */
export type Candidate = ResultOf<typeof CandidatesQuery>['listCandidates'][number];

/** The applications for which the province may have a step taken now, asked anew each time. */
export function useCandidates(step: Step, round?: string) {
  const answer = useQuery({
    query: CandidatesQuery,
    variables: { step, round: round ?? null },
    requestPolicy: 'network-only',
  });
  const candidates: readonly Candidate[] = answer[0].data?.listCandidates ?? [];
  return { answer, candidates };
}

/** Those of the candidates that are chosen: all against which nothing stands, but those that were left out. */
export function useChoice(candidates: readonly Candidate[]) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = candidates.flatMap(({ obstacle, application: { id } }) => (obstacle || left.includes(id) ? [] : [id]));
  const choose = (id: string, on: boolean) => setLeft(on ? left.filter((one) => one !== id) : [...left, id]);
  return { chosen, choose };
}
