import { useTranslation } from 'react-i18next';
import styles from './mark.module.css';

/** How sure a value of a standard or procedure is. */
export type ProvenanceStatus = 'official' | 'provisional' | 'unset';

interface ProvenanceMarkProps {
  readonly status: ProvenanceStatus;
  /** Why the value is assumed or unknown, on hover. */
  readonly reason?: string | undefined;
}

/** 正式, 暂定 or 未定, each with an outline of its own. */
export function ProvenanceMark({ status, reason }: ProvenanceMarkProps) {
  const { t } = useTranslation('provenance');
  const meaning = t(`${status}Meaning`);
  return (
    <span className={styles[status]} title={reason ? `${meaning}：${reason}` : meaning}>
      {t(status)}
    </span>
  );
}
