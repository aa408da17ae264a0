import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequestKey } from '../gateway/request-key.ts';
import { useLocalized } from '../language/localized.ts';
import { LodgedReceipt } from './lodged-receipt.tsx';
import styles from './public-notice.module.css';
import type { PublishedNoticeShown } from './published-notice-shown.ts';
import { type SentObjection, sendObjection } from './send-objection.ts';

const blank = { member: '', grounds: '', evidence: '', name: '', contact: '' };

/** A field with its label above it. */
function Field({ label, note, of }: { label: string; note?: string; of: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {of(id)}
      {note && <span className={styles.quiet}>{note}</span>}
    </div>
  );
}

/** 提出异议: anybody’s objection to one member, under their real name. What is refused stays filled in. */
export function LodgeObjection({ notice }: { readonly notice: PublishedNoticeShown }) {
  const { t } = useTranslation('publicNotice');
  const localized = useLocalized();
  const [filled, setFilled] = useState(blank);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState<SentObjection | null>(null);
  const keyOf = useRequestKey();
  const heading = useId();
  if (sent && 'receipt' in sent) return <LodgedReceipt receipt={sent.receipt} />;
  const asked = { notice: notice.id, ...filled };
  const send = async () => {
    setSending(true);
    const key = keyOf([asked, files.map(({ name, size, lastModified }) => [name, size, lastModified])]);
    setSent(await sendObjection(asked, files, key));
    setSending(false);
  };
  const field = (name: keyof typeof blank) => ({
    value: filled[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setFilled({ ...filled, [name]: target.value }),
  });
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{t('object')}</h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field
          label={t('member')}
          of={(id) => (
            <select id={id} {...field('member')}>
              <option value="">{t('choose')}</option>
              {notice.members.map((member) => (
                <option key={member.id} value={member.id}>
                  {member.name}
                </option>
              ))}
            </select>
          )}
        />
        <Field label={t('grounds')} of={(id) => <textarea id={id} maxLength={2000} {...field('grounds')} />} />
        <Field label={t('evidence')} of={(id) => <textarea id={id} maxLength={2000} {...field('evidence')} />} />
        <Field
          label={t('files')}
          note={t('filesMeaning')}
          of={(id) => (
            <input
              id={id}
              type="file"
              multiple
              accept=".pdf,.ofd,.docx,.xlsx,.jpg,.jpeg,.png,.webp"
              onChange={({ target }) => setFiles([...(target.files ?? [])])}
            />
          )}
        />
        <Field
          label={t('name')}
          of={(id) => <input id={id} autoComplete="name" maxLength={200} {...field('name')} />}
        />
        <Field label={t('contact')} of={(id) => <input id={id} maxLength={200} {...field('contact')} />} />
        {sent && (
          <p role="alert" className={styles.refused}>
            {'refused' in sent ? localized(sent.refused) : t('unreachable')}
          </p>
        )}
        <button type="submit" className={styles.send} disabled={sending}>
          {sending ? t('sending') : t('send')}
        </button>
      </form>
    </section>
  );
}
