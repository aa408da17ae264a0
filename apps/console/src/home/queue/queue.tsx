import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { applicationAddress } from '../../application/application-address.ts';
import { ApplicationRowFragment, waitsForMe } from '../../application/list/application-row.ts';
import { PlainButton } from '../../control/plain-button.tsx';
import { useUnfolding } from '../../control/use-unfolding.ts';
import { graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { useListTasks } from './list-tasks.ts';
import styles from './queue.module.css';
import { QueueFailed } from './queue-failed.tsx';
import { byUrgency, type Task } from './task.ts';
import { TaskLine } from './task-line.tsx';

const MyQueueQuery = graphql(
  `
    query MyQueue {
      applications(first: 50) {
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            since
            may {
              verb
              title {
                zh
                en
              }
            }
            round {
              key
              closesOn {
                value
              }
            }
            ...ApplicationRow
          }
        }
      }
    }
  `,
  [ApplicationRowFragment],
);

/** Stages in which the round has to be open still for what comes next: the list of the prefecture closes it. */
const beforeTheList: readonly string[] = ['drafting', 'submitted', 'accepted', 'preliminarily-reviewed', 'verified'];

type Application = ResultOf<typeof MyQueueQuery>['applications']['edges'][number]['node'];

/** Acts that hold an application up or end it: a queue names what goes on. */
const againstThePath: readonly string[] = ['return', 'decline', 'withdraw'];

const taskOf = (application: Application): readonly Task[] => {
  const { id, since, may, round } = application;
  const row = readFragment(ApplicationRowFragment, application);
  const act = may.find(({ verb }) => !againstThePath.includes(verb));
  if (act === undefined || !waitsForMe(row)) return [];
  const lastDay = beforeTheList.includes(row.stage.key) ? (round.closesOn?.value ?? null) : null;
  const { name } = row.cluster;
  return [{ key: id, to: applicationAddress(id), act: act.title, subject: { zh: name, en: name }, lastDay, since }];
};

/** How many stand in sight; the others unfold. */
const inSight = 3;

/** What waits for the person: the most urgent in sight, all of it behind the count. */
export default function Queue() {
  const { t } = useTranslation('application');
  const { open, setOpen, place } = useUnfolding();
  const [{ data, error }, ask] = useQuery({ query: MyQueueQuery, requestPolicy: 'cache-and-network' });
  const lists = useListTasks();
  if ((error && !data) || lists.state === 'failed') {
    const again = () => {
      if (!data) ask({ requestPolicy: 'network-only' });
      if (lists.state === 'failed') lists.again();
    };
    return <QueueFailed again={again} />;
  }
  if (!data || lists.state !== 'read') return null;
  const ofApplications = data.applications.edges.flatMap(({ node }) => taskOf(node));
  const tasks = [...lists.tasks, ...ofApplications].toSorted(byUrgency);
  const more = lists.more || data.applications.pageInfo.hasNextPage;
  if (tasks.length === 0 && !more) return <p className={styles.none}>{t('queueEmpty')}</p>;
  return (
    <div {...place} className={styles.queue}>
      <PlainButton aria-expanded={open} className={styles.count} onClick={() => setOpen(!open)}>
        {t(more ? 'queueCountAtLeast' : 'queueCount', { count: tasks.length })}
      </PlainButton>
      <ul className={styles.first} aria-label={t('mostUrgent')}>
        {tasks.slice(0, inSight).map((task) => (
          <TaskLine key={task.key} task={task} />
        ))}
      </ul>
      {open && (
        <section aria-label={t('queue')} className={styles.panel}>
          <ul>
            {tasks.map((task) => (
              <TaskLine key={task.key} task={task} />
            ))}
          </ul>
          <Link to="/applications">{t('all')}</Link>
        </section>
      )}
    </div>
  );
}
