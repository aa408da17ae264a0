import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import { newKey } from '../gateway/request-key.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './evidence.module.css';
import { type FileSent, sendFile } from './send-file.ts';

interface AttachFileProps {
  readonly application: string;
  readonly part: string;
  /** The item that the files back; without one the part as a whole. */
  readonly item?: string | undefined;
  /** What the files are attached to, for who cannot see where the button stands. */
  readonly to: string;
  readonly attached: () => void;
}

interface Tried {
  readonly file: File;
  readonly key: string;
  readonly sent: Exclude<FileSent, { readonly id: string }>;
}

/** What a file dialog offers; the gateway looks at the content. */
const offered = '.pdf,.docx,.xlsx,.ofd,.jpg,.jpeg,.png,.webp';

/** 上传佐证材料: sends one file after the other; one that was not taken says why, one that was not answered is tried again. */
export function AttachFile({ application, part, item, to, attached }: AttachFileProps) {
  const { t } = useTranslation('evidence');
  const localized = useLocalized();
  const input = useRef<HTMLInputElement>(null);
  const note = useId();
  const [sending, setSending] = useState<string | null>(null);
  const [left, setLeft] = useState<readonly Tried[]>([]);
  const send = async (files: readonly { readonly file: File; readonly key: string }[]) => {
    const tried: Tried[] = [];
    for (const { file, key } of files) {
      setSending(file.name);
      const sent = await sendFile(file, { application, part, item, key, name: file.name });
      if (sent === 'unanswered' || 'refused' in sent) tried.push({ file, key, sent });
    }
    setSending(null);
    setLeft(tried);
    if (tried.length < files.length) attached();
  };
  const unanswered = left.filter(({ sent }) => sent === 'unanswered');
  return (
    <div className={styles.attach}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={offered}
        aria-label={t('attachTo', { to })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].map((file) => ({ file, key: newKey() }));
          // The same file can be chosen once more.
          currentTarget.value = '';
          void send(files);
        }}
      />
      <PlainButton
        aria-label={t('attachTo', { to })}
        aria-describedby={note}
        disabled={sending !== null}
        onClick={() => input.current?.click()}
      >
        {t('attach')}
      </PlainButton>
      <small id={note} className={styles.quiet}>
        {t('declaration')}
      </small>
      <span role="status" className={styles.quiet}>
        {sending !== null && t('sending', { name: sending })}
      </span>
      {left.map(({ file, key, sent }) => (
        <small key={key} role="alert" className={styles.fault}>
          {file.name}：{sent === 'unanswered' ? t('unanswered') : localized(sent.refused)}
        </small>
      ))}
      {unanswered.length > 0 && sending === null && (
        <PlainButton onClick={() => void send(unanswered)}>{t('sendAgain')}</PlainButton>
      )}
    </div>
  );
}
