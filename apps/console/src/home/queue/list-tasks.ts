import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql.ts';
import type { Localized } from '../../language/localized.ts';
import { recommendationAddress } from '../../recommendation/recommendation-address.ts';
import { useViewer } from '../../session/signed-in.tsx';
import type { Task } from './task.ts';

const ListTasksQuery = graphql(`
  query ListTasks {
    recommendationLists(first: 10) {
      pageInfo {
        hasNextPage
      }
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
      pageInfo {
        hasNextPage
      }
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
      pageInfo {
        hasNextPage
      }
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

const StepTasksQuery = graphql(`
  query StepTasks {
    stepsDue {
      step
      count
      since
      title {
        zh
        en
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
`);

type Steps = ResultOf<typeof StepTasksQuery>;

/** Where each step is taken for several applications at once. */
const desks = {
  deliberation: '/meetings',
  public_notice: '/notices',
  certification: '/certifications',
  announcement: '/certifications',
} as const;

const counted = ({ zh, en }: Localized, count: number): Localized => ({
  zh: `${zh} ${count} 件`,
  en: `${en}: ${count}`,
});

const tasksOf = ({ stepsDue }: Steps): readonly Task[] =>
  stepsDue.map(({ step, count, since, title, round }) => ({
    ...{ key: `${step} ${round.key}`, to: desks[step], act: counted(title, count) },
    ...{ subject: round.title, lastDay: null, since },
  }));

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

/** What the lists ask for, as far as it is read; `more` where a list stands behind those that were read. */
type ListTasks =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'read'; readonly tasks: readonly Task[]; readonly more: boolean };

const noLists: ListTasks = { state: 'read', tasks: [], more: false };

/** What the lists that a person's office keeps ask of them. */
export function useListTasks(): ListTasks {
  const { role } = useViewer();
  const pause = !keepsLists.includes(role);
  const [lists, askLists] = useQuery({ query: ListTasksQuery, pause, requestPolicy: 'cache-and-network' });
  const [steps, askSteps] = useQuery({
    query: StepTasksQuery,
    pause: role !== 'province',
    requestPolicy: 'cache-and-network',
  });
  if (pause) return noLists;
  if (lists.data && (steps.data || role !== 'province')) {
    const connections = [lists.data.recommendationLists, lists.data.deliberations, lists.data.publicNotices];
    const more = connections.some(({ pageInfo }) => pageInfo.hasNextPage);
    return { state: 'read', tasks: [...tasksIn(lists.data), ...(steps.data ? tasksOf(steps.data) : [])], more };
  }
  if (!lists.error && !steps.error) return { state: 'reading' };
  const again = () => {
    for (const ask of [askLists, askSteps]) ask({ requestPolicy: 'network-only' });
  };
  return { state: 'failed', again };
}
