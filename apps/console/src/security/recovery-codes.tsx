import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './security.module.css';

/** The recovery codes, the one time that they are shown. */
export function RecoveryCodes({ codes, done }: { readonly codes: readonly string[]; readonly done: () => void }) {
  const { t } = useTranslation('security');
  return (
    <div className={styles.form}>
      <Alert type="warning" showIcon title={t('saveCodes')} />
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button type="primary" onClick={done}>
        {t('codesSaved')}
      </Button>
    </div>
  );
}
