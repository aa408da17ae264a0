import { useTranslation } from 'react-i18next';
import styles from './mark.module.css';

/** How sure a value of a standard or procedure is. */
export type ProvenanceStatus = 'official' | 'provisional' | 'unset';

/** 正式, 暂定 or 未定, each with an outline of its own; why a value is not official stands in words beside it. */
export function ProvenanceMark({ status }: { readonly status: ProvenanceStatus }) {
  const { t } = useTranslation('provenance');
  return (
    <span className={styles[status]} title={t(`${status}Meaning`)}>
      {t(status)}
    </span>
  );
}
