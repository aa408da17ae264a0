import { useTranslation } from 'react-i18next';
import styles from './mark.module.css';

/** 演示系统: tells an instance with demonstration data from the one that certifies; says nothing of the data in sight. */
export function DemonstrationSystemMark() {
  const { t } = useTranslation('provenance');
  return (
    <span className={styles.system} title={t('demonstrationSystemMeaning')}>
      {t('demonstrationSystem')}
    </span>
  );
}
