import { useTranslation } from 'react-i18next';
import styles from './opening.module.css';
import { Waiting } from './waiting.tsx';

/** What stands in the window until it is known who is signed in; `index.html` begins with the same bar. */
export function Opening() {
  const { t } = useTranslation('page');
  return (
    <>
      <div className={styles.bar}>
        <img src="/mark.svg" alt="" width={24} height={24} />
        {t('product')}
      </div>
      <Waiting bars={[66, 480]} className={styles.content} />
    </>
  );
}
