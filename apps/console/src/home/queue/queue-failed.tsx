import { useTranslation } from 'react-i18next';
import { PlainButton } from '../../control/plain-button.tsx';
import styles from './queue.module.css';

/** In place of the queue: that it could not be read, which is not the same as that nothing waits. */
export function QueueFailed({ again }: { readonly again: () => void }) {
  const { t } = useTranslation(['application', 'gateway']);
  return (
    <p role="alert" className={styles.failed}>
      {t('queueFailed')}
      <PlainButton onClick={again}>{t('gateway:again')}</PlainButton>
    </p>
  );
}
