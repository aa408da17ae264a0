import { Link } from 'react-router';
import { StageSince } from '../../application/stage-since.tsx';
import { useLocalized } from '../../language/localized.ts';
import { StatutoryClock } from '../../statutory-clock/statutory-clock.tsx';
import styles from './queue.module.css';
import type { Task } from './task.ts';

/** What is to be done, about what, and how long there is for it or how long it has waited; the whole of it a link. */
export function TaskLine({ task: { to, act, subject, lastDay, since } }: { readonly task: Task }) {
  const localized = useLocalized();
  return (
    <li>
      <Link to={to} className={styles.task}>
        <span className={styles.act}>{localized(act)}</span>
        <span className={styles.subject}>{subject}</span>
        <span className={styles.time}>
          {lastDay ? <StatutoryClock lastDay={lastDay} /> : <StageSince since={since} />}
        </span>
      </Link>
    </li>
  );
}
