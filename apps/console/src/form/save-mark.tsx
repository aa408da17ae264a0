import { useTranslation } from 'react-i18next';
import { beijingTime } from '../beijing-time.ts';
import type { Draft } from './draft/form-draft.ts';
import styles from './form.module.css';

/** Whether what was typed is recorded, in sight at any time. */
export function SaveMark({ of: { state, savedAt, journaled, refused, overtaken } }: { readonly of: Draft }) {
  const { t } = useTranslation('form');
  const left = Object.keys({ ...refused, ...overtaken }).length;
  const isSaved = state === 'saved' && left === 0;
  const text = !journaled
    ? t('notKept')
    : state === 'saved' && left > 0
      ? t('notSaved', { count: left })
      : isSaved && savedAt !== null
        ? t('savedAt', { when: beijingTime(new Date(savedAt)).slice(-5) })
        : t(state);
  return (
    <span
      role="status"
      className={styles.save}
      data-state={journaled && (isSaved || state !== 'saved') ? state : 'closed'}
    >
      {text}
    </span>
  );
}
