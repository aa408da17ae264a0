import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import styles from './acting-elsewhere.module.css';
import { whenToldElsewhere } from './other-windows.ts';
import { useSession } from './session.tsx';

/**
 * Says that the person signed in, or goes on by another appointment, in another window: what is done here is done as that one. What
 * was typed here stays until they say that they go on.
 */
export function ActingElsewhere() {
  const { t } = useTranslation('session');
  const { renew } = useSession();
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => whenToldElsewhere(() => setElsewhere(true)), []);
  if (!elsewhere) return null;
  return (
    <p role="alert" className={styles.elsewhere}>
      {t('elsewhere')}
      <PlainButton onClick={renew}>{t('goOnAs')}</PlainButton>
    </p>
  );
}
