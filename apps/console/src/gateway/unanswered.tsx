import type { CombinedError } from '@urql/core';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import styles from './message.module.css';

/** Why a question went unanswered, as far as a person can do something about it. */
const reasonOf = (error: CombinedError) => {
  if (error.networkError) return 'unreachable';
  const codes = new Set(error.graphQLErrors.map(({ extensions }) => extensions.code));
  if (codes.has('FORBIDDEN')) return 'forbidden';
  return codes.has('BAD_USER_INPUT') ? 'badInput' : 'failed';
};

/** Says what could not be loaded, why, and offers the next step. */
export function Unanswered({ error, again }: { readonly error: CombinedError; readonly again: () => void }) {
  const { t } = useTranslation('gateway');
  const reason = reasonOf(error);
  return (
    <div role="alert" className={styles.message}>
      <h2>{t(`${reason}Title`)}</h2>
      <p>{t(`${reason}WayOut`)}</p>
      {reason === 'badInput' && <p>{error.graphQLErrors.map(({ message }) => message).join(' ')}</p>}
      <PlainButton onClick={again}>{t('again')}</PlainButton>
    </div>
  );
}
