import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useDocumentTitle } from '../page/document-title.ts';
import { LodgedState } from './lodged-state.tsx';
import styles from './public-notice.module.css';

/** 查询异议: how an objection stands, for whoever has its receipt. It may stand behind the address’s sign, which no server sees. */
export function Component() {
  const { t } = useTranslation('publicNotice');
  const { hash } = useLocation();
  const [typed, setTyped] = useState(hash.slice(1));
  const [asked, setAsked] = useState(hash.slice(1));
  const field = useId();
  useDocumentTitle(t('askState'));
  return (
    <>
      <h1>{t('askState')}</h1>
      <p className={styles.quiet}>{t('askMeaning')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed.trim());
        }}
      >
        <div className={styles.field}>
          <label htmlFor={field}>{t('receipt')}</label>
          <input
            id={field}
            value={typed}
            maxLength={40}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <button type="submit" className={styles.send}>
          {t('ask')}
        </button>
      </form>
      {asked !== '' && <LodgedState receipt={asked} />}
    </>
  );
}
