import type { CombinedError } from '@urql/core';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import { useLocalized } from '../language/localized.ts';
import styles from './message.module.css';
import { mistakeIn } from './mistake.ts';

/** Why a question went unanswered, as far as a person can do something about it. */
const reasonOf = (error: CombinedError) => {
  if (error.networkError) return 'unreachable';
  const code = mistakeIn(error)?.code;
  if (code === 'FORBIDDEN') return 'forbidden';
  return code === 'BAD_USER_INPUT' ? 'badInput' : 'failed';
};

/** Says what could not be loaded, why, and offers the next step. */
export function Unanswered({ error, again }: { readonly error: CombinedError; readonly again: () => void }) {
  const { t } = useTranslation('gateway');
  const localized = useLocalized();
  const reason = reasonOf(error);
  const mistake = mistakeIn(error);
  return (
    <div role="alert" className={styles.message}>
      <h2>{t(`${reason}Title`)}</h2>
      <p>{t(`${reason}WayOut`)}</p>
      {reason === 'badInput' && mistake !== undefined && <p>{localized(mistake.message)}</p>}
      <PlainButton onClick={again}>{t('again')}</PlainButton>
    </div>
  );
}
