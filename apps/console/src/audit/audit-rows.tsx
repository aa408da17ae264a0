import { useTranslation } from 'react-i18next';
import { beijingTime } from '../beijing-time.ts';
import { PlainButton } from '../control/plain-button.tsx';
import { useLocalized } from '../language/localized.ts';
import { type Column, DataTable } from '../table/data-table.tsx';
import { useNarrow } from '../table/room.ts';
import styles from './audit.module.css';
import { AuditDoer } from './audit-doer.tsx';
import type { AuditEvent } from './audit-event.ts';
import { AuditSubject } from './audit-subject.tsx';

interface AuditRowsProps {
  readonly events: readonly AuditEvent[];
  readonly busy: boolean;
  readonly open: (event: AuditEvent) => void;
}

function AuditTable({ events, busy, open }: AuditRowsProps) {
  const { t } = useTranslation('audit');
  const localized = useLocalized();
  const columns: readonly Column<AuditEvent>[] = [
    {
      key: 'at',
      title: t('at'),
      cell: (event) => (
        <PlainButton bare="text" className={styles.at} onClick={() => open(event)}>
          <time dateTime={event.at}>{beijingTime(event.at)}</time>
        </PlainButton>
      ),
    },
    { key: 'kind', title: t('kind'), cell: ({ title }) => localized(title) },
    { key: 'subject', title: t('subject'), cell: ({ subject }) => <AuditSubject of={subject} /> },
    { key: 'who', title: t('who'), cell: (event) => <AuditDoer of={event} /> },
    { key: 'office', title: t('office'), cell: ({ organization }) => organization && localized(organization) },
    { key: 'leaf', title: t('leaf'), numeric: true, cell: ({ leaf }) => (leaf === null ? t('leafSoon') : leaf + 1) },
  ];
  return (
    <DataTable caption={t('events')} columns={columns} rows={events} keyOf={({ id }) => id} busy={busy} onRow={open} />
  );
}

/** Events as a table, on a phone as cards; each opens with all that it says. */
export function AuditRows(props: AuditRowsProps) {
  const { t } = useTranslation('audit');
  const localized = useLocalized();
  if (!useNarrow()) return <AuditTable {...props} />;
  return (
    <ul className={styles.cards} aria-label={t('events')} aria-busy={props.busy}>
      {props.events.map((event) => (
        <li key={event.id} className={styles.card}>
          <PlainButton bare="text" className={styles.opens} onClick={() => props.open(event)}>
            <strong>{localized(event.title)}</strong>
            <time dateTime={event.at}>{beijingTime(event.at)}</time>
          </PlainButton>
          <AuditSubject of={event.subject} />
          <span className={styles.quiet}>
            {event.organization && `${localized(event.organization)} · `}
            <AuditDoer of={event} />
          </span>
        </li>
      ))}
    </ul>
  );
}
