import { Link } from 'react-router';
import { useLocalized } from '../language/localized.ts';
import styles from './audit.module.css';
import { type AuditEvent, subjectAddress } from './audit-event.ts';

/** Ids and hashes are long: their beginning tells them apart in a list. */
const short = (key: string): string => (key.length > 24 ? `${key.slice(0, 20)}…` : key);

/** What an event is about, as a link where it has a page. */
export function AuditSubject({ of }: { readonly of: AuditEvent['subject'] }) {
  const localized = useLocalized();
  const address = subjectAddress(of);
  const name = of.cluster ?? short(of.stream.slice(of.concept.length + 1));
  return (
    <span className={styles.subject} title={of.stream}>
      <span className={styles.concept}>{localized(of.title)}</span>
      {address === null ? (
        <span>{name}</span>
      ) : (
        <Link to={address} onClick={(event) => event.stopPropagation()}>
          {name}
        </Link>
      )}
    </span>
  );
}
