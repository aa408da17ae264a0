import { useTranslation } from 'react-i18next';
import styles from './mark.module.css';

/** 示例数据: stands on everything that was invented for demonstration. */
export function DemonstrationMark() {
  const { t } = useTranslation('provenance');
  return (
    <span className={styles.demonstration} title={t('demonstrationMeaning')}>
      {t('demonstration')}
    </span>
  );
}
