import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { PlainButton } from '../control/plain-button.tsx';
import { useUnfolding } from '../control/use-unfolding.ts';
import { graphql, readFragment } from '../graphql.ts';
import { applicationAddress } from './application-address.ts';
import { ApplicationRowFragment, waitsForMe } from './list/application-row.ts';
import styles from './queue.module.css';
import { StageMark } from './stage-mark.tsx';
import { StageSince } from './stage-since.tsx';

const MyQueueQuery = graphql(
  `
    query MyQueue {
      applications(first: 50) {
        edges {
          node {
            id
            ...ApplicationRow
          }
        }
      }
    }
  `,
  [ApplicationRowFragment],
);

/** How many applications wait for the person, as a button that unfolds them. */
export default function Queue() {
  const { t } = useTranslation('application');
  const { open, setOpen, place } = useUnfolding();
  const [{ data }] = useQuery({ query: MyQueueQuery, requestPolicy: 'cache-and-network' });
  const mine = (data?.applications.edges ?? [])
    .map(({ node }) => readFragment(ApplicationRowFragment, node))
    .filter(waitsForMe);
  if (mine.length === 0) return null;
  return (
    <div {...place} className={styles.queue}>
      <PlainButton aria-expanded={open} className={styles.count} onClick={() => setOpen(!open)}>
        {t('queueCount', { count: mine.length })}
      </PlainButton>
      {open && (
        <section aria-label={t('queue')} className={styles.panel}>
          <ul>
            {mine.map(({ id, cluster, stage, since }) => (
              <li key={id}>
                <Link to={applicationAddress(id)}>{cluster.name}</Link>
                <span>
                  <StageMark of={stage} /> <StageSince since={since} />
                </span>
              </li>
            ))}
          </ul>
          <Link to="/applications">{t('all')}</Link>
        </section>
      )}
    </div>
  );
}
