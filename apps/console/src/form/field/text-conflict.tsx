import { useTranslation } from 'react-i18next';
import { PlainButton } from '../../control/plain-button.tsx';
import styles from '../form.module.css';
import { useFormWork } from '../form-work.ts';
import type { TextAtWork } from './use-text.ts';

/** Two texts in one place, by two people: one is chosen, the other stays in the history. */
export function TextConflict({ of: { slot, theirs } }: { readonly of: TextAtWork }) {
  const { t } = useTranslation('form');
  const { work } = useFormWork();
  if (theirs === undefined) return null;
  return (
    <div className={styles.conflict} role="alert">
      <p>{t('bothKept')}</p>
      <p>
        <strong>{t('otherSaid')}</strong> {theirs.text}
      </p>
      <div className={styles.buttons}>
        <PlainButton onClick={() => work.insist(slot)}>{t('keepMine')}</PlainButton>
        <PlainButton onClick={() => work.discard(slot)}>{t('keepTheirs')}</PlainButton>
      </div>
    </div>
  );
}
