import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql.ts';
import type { Localized } from '../../language/localized.ts';
import { recommendationAddress } from '../../recommendation/recommendation-address.ts';
import { useViewer } from '../../session/signed-in.tsx';
import type { Task } from './task.ts';

const ListTasksQuery = graphql(`
  query ListTasks {
    recommendationLists(first: 10) {
      edges {
        node {
          id
          openedAt
          may {
            verb
            title {
              zh
              en
            }
          }
          division {
            code
          }
          round {
            key
            title {
              zh
              en
            }
            closesOn {
              value
            }
          }
        }
      }
    }
    deliberations(first: 10) {
      edges {
        node {
          id
          convenedAt
          may {
            verb
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
        }
      }
    }
    publicNotices(first: 10) {
      edges {
        node {
          id
          publishedAt
          lastDay
          may {
            verb
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
          objections {
            id
            filedAt
            grounds
            may {
              verb
              title {
                zh
                en
              }
            }
          }
        }
      }
    }
  }
`);

type Lists = ResultOf<typeof ListTasksQuery>;

interface Act {
  readonly verb: string;
  readonly title: Localized;
}

/** The act that takes a list on, of what may be done with it; taking in objections waits for nobody. */
const next = (may: readonly Act[], ...verbs: readonly string[]): Localized | undefined =>
  may.find(({ verb }) => verbs.includes(verb))?.title;

/** One task, where there is something to do. */
const task = (act: Localized | undefined, rest: Omit<Task, 'act'>): readonly Task[] => (act ? [{ act, ...rest }] : []);

const tasksIn = ({ recommendationLists, deliberations, publicNotices }: Lists): readonly Task[] => [
  ...recommendationLists.edges.flatMap(({ node: { id, may, round, division, openedAt } }) =>
    task(next(may, 'submitRecommendationList', 'recommend'), {
      key: id,
      to: recommendationAddress(round.key, division?.code ?? ''),
      subject: round.title,
      lastDay: round.closesOn?.value ?? null,
      since: openedAt,
    }),
  ),
  ...deliberations.edges.flatMap(({ node: { id, may, round, convenedAt } }) =>
    task(next(may, 'resolve', 'closeMeeting'), {
      ...{ key: id, to: '/meetings', subject: round.title },
      ...{ lastDay: null, since: convenedAt },
    }),
  ),
  ...publicNotices.edges.flatMap(({ node: { id, may, round, publishedAt, lastDay, objections } }) => [
    ...task(next(may, 'closeNotice'), { key: id, to: '/notices', subject: round.title, lastDay, since: publishedAt }),
    ...objections.flatMap((objection) =>
      task(next(objection.may, 'judgeAdmissibility', 'decideObjection'), {
        ...{ key: objection.id, to: '/notices', lastDay: null, since: objection.filedAt },
        subject: { zh: objection.grounds, en: objection.grounds },
      }),
    ),
  ]),
];

const keepsLists: readonly string[] = ['prefecture', 'province'];

/** What the lists that a person's office keeps ask of them; null while that is read. */
export function useListTasks(): readonly Task[] | null {
  const { role } = useViewer();
  const [{ data, error }] = useQuery({
    query: ListTasksQuery,
    pause: !keepsLists.includes(role),
    requestPolicy: 'cache-and-network',
  });
  if (!keepsLists.includes(role) || error) return [];
  return data ? tasksIn(data) : null;
}
