import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './invitation.module.css';

/** The link of an invitation, the one time that it is shown. */
export function InvitationLink({ name, path }: { readonly name: string; readonly path: string }) {
  const { t } = useTranslation('invitation');
  const [copied, setCopied] = useState(false);
  const address = new URL(path, window.location.origin).href;
  const copy = async () => {
    // A page served over plain HTTP has no clipboard; the link can be marked and copied by hand.
    await navigator.clipboard?.writeText(address);
    setCopied(Boolean(navigator.clipboard));
  };
  return (
    <Alert
      type="success"
      title={t('linkOf', { name })}
      description={
        <span className={styles.link}>
          <code>{address}</code>
          <Button size="small" onClick={() => void copy()}>
            {t(copied ? 'copied' : 'copy')}
          </Button>
        </span>
      }
    />
  );
}
