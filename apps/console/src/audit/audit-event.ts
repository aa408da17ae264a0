import { graphql, type ResultOf } from '../graphql.ts';

/** What the audit trail shows of an event. */
export const AuditEventFragment = graphql(`
  fragment AuditEvent on AuditEvent {
    id
    at
    key
    sequence
    leaf
    hash
    body
    login
    system
    title {
      zh
      en
    }
    person {
      zh
      en
    }
    organization {
      zh
      en
    }
    subject {
      stream
      concept
      key
      cluster
      title {
        zh
        en
      }
    }
  }
`);

export type AuditEvent = ResultOf<typeof AuditEventFragment>;

/** The page of what an event is about; null where it has none. */
export const subjectAddress = ({ concept, key }: AuditEvent['subject']): string | null => {
  if (concept === 'application' || concept === 'form') return `/applications/${encodeURIComponent(key)}`;
  if (concept === 'cluster') return `/clusters/${encodeURIComponent(key)}`;
  return concept === 'standard' ? `/standards/${encodeURIComponent(key)}` : null;
};
