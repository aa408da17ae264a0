import { useNarrow } from '../../table/room.ts';
import { ApplicationCard } from './application-card.tsx';
import type { ApplicationRow } from './application-row.ts';
import { ApplicationTable } from './application-table.tsx';
import styles from './list.module.css';

interface ApplicationRowsProps {
  readonly caption: string;
  readonly applications: readonly ApplicationRow[];
  readonly busy?: boolean;
}

/** Applications as a table, on a phone as cards. */
export function ApplicationRows({ caption, applications, busy = false }: ApplicationRowsProps) {
  if (!useNarrow()) return <ApplicationTable caption={caption} applications={applications} busy={busy} />;
  return (
    <ul className={styles.cards} aria-label={caption} aria-busy={busy}>
      {applications.map((application) => (
        <ApplicationCard key={application.id} application={application} />
      ))}
    </ul>
  );
}
