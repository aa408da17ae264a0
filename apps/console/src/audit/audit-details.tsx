import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { beijingTime } from '../beijing-time.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './audit.module.css';
import { AuditDoer } from './audit-doer.tsx';
import type { AuditEvent } from './audit-event.ts';
import { AuditSubject } from './audit-subject.tsx';

interface AuditDetailsProps {
  readonly of: AuditEvent | null;
  readonly close: () => void;
  readonly onlyStream: (stream: string) => void;
}

/** The text of canonical JSON, laid out for people. */
const laidOut = (body: string): string => JSON.stringify(JSON.parse(body), null, 2);

/** All that an event says, with its hash and its place in the log. */
export function AuditDetails({ of: event, close, onlyStream }: AuditDetailsProps) {
  const { t } = useTranslation('audit');
  const localized = useLocalized();
  return (
    <Drawer open={event !== null} onClose={close} size="min(640px, 100vw)" title={t('details')} destroyOnHidden>
      {event && (
        <div className={styles.details}>
          <h2>{localized(event.title)}</h2>
          <dl className={styles.facts}>
            <dt>{t('at')}</dt>
            <dd>{beijingTime(event.at)}</dd>
            <dt>{t('who')}</dt>
            <dd>
              <AuditDoer of={event} />
              {event.organization && ` · ${localized(event.organization)}`}
            </dd>
            <dt>{t('subject')}</dt>
            <dd>
              <AuditSubject of={event.subject} /> · {t('sequence', { count: event.sequence })}
            </dd>
            <dt>{t('leaf')}</dt>
            <dd>{event.leaf === null ? t('leafSoon') : event.leaf + 1}</dd>
            <dt>{t('hash')}</dt>
            <dd className={styles.hash}>{event.hash}</dd>
          </dl>
          <Button onClick={() => onlyStream(event.subject.stream)}>{t('wholeStream')}</Button>
          <h3>{t('body')}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <pre className={styles.body} tabIndex={0}>
            {laidOut(event.body)}
          </pre>
          <p className={styles.quiet}>{t('personal')}</p>
        </div>
      )}
    </Drawer>
  );
}
