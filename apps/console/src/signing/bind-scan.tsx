import { Alert } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Localized, useLocalized } from '../language/localized.ts';
import styles from './signing.module.css';

/** Sends a scan; gives why it was not bound, `unanswered` where nobody said, and nothing when it was. */
const send = async (signature: string, file: File): Promise<Localized | 'unanswered' | undefined> => {
  try {
    const address = `/signatures/${signature}/scans?name=${encodeURIComponent(file.name)}`;
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await fetch(address, { method: 'POST', headers, body: file });
    if (answer.ok) return undefined;
    const { message }: { readonly message?: Localized } = await answer.json();
    return message ?? 'unanswered';
  } catch {
    return 'unanswered';
  }
};

interface BindScanProps {
  /** Hash of the signature. */
  readonly signature: string;
  readonly done: () => void;
}

/** Binds a scan of the stamped original to a signature. */
export function BindScan({ signature, done }: BindScanProps) {
  const { t } = useTranslation('signing');
  const localized = useLocalized();
  const input = useId();
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState<Localized | 'unanswered' | null>(null);
  const bind = async (file: File) => {
    setSending(true);
    const refused = await send(signature, file);
    setSending(false);
    setSaid(refused ?? null);
    if (refused === undefined) done();
  };
  return (
    <div className={styles.bind}>
      <label htmlFor={input}>{t('bindScan')}</label>
      <input
        id={input}
        type="file"
        accept=".pdf,.ofd,image/jpeg,image/png,image/webp"
        disabled={sending}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void bind(file);
          currentTarget.value = '';
        }}
      />
      <small>{t('scanTypes')}</small>
      <span role="status">{sending && t('binding')}</span>
      <div role="alert">
        {said && <Alert type="error" showIcon title={said === 'unanswered' ? t('scanFailed') : localized(said)} />}
      </div>
    </div>
  );
}
