import { useTranslation } from 'react-i18next';
import styles from './figure.module.css';

/** 不公开: stands where a value is known and this person may not see it. */
export function Withheld() {
  const { t } = useTranslation('figure');
  return (
    <span className={styles.missing} title={t('withheldMeaning')}>
      {t('withheld')}
    </span>
  );
}
