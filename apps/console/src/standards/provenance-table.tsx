import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Localized, useLocalized } from '../language/localized.ts';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import styles from './requirement-table.module.css';

interface ProvenanceTableProps {
  readonly caption: string;
  /** What the first two columns hold. */
  readonly columns: readonly [string, string];
  readonly rows: readonly {
    readonly key: string;
    readonly title: ReactNode;
    /** Null where nothing is set. */
    readonly value: ReactNode | null;
    readonly status: Parameters<typeof ProvenanceMark>[0]['status'];
    readonly source: Localized;
    readonly reason: Localized | null;
  }[];
}

/** What a document says, one thing a row: title, value, how sure it is, source and, where it is not official, why. */
export function ProvenanceTable({ caption, columns: [first, second], rows }: ProvenanceTableProps) {
  const { t } = useTranslation(['standards', 'provenance']);
  const localized = useLocalized();
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <colgroup>
        <col className={styles.third} />
        <col className={styles.middle} />
        <col className={styles.narrow} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('sourceAndReason')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, value, status, source, reason }) => (
          <tr key={key} data-status={status}>
            <th scope="row">{title}</th>
            <td>{value ?? <span className={styles.absent}>{t('provenance:unsetValue')}</span>}</td>
            <td>
              <ProvenanceMark status={status} />
            </td>
            <td>
              {localized(source)}
              {reason && <p>{localized(reason)}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
