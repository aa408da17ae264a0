import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import { statementPlace } from './draft/send-edits.ts';
import styles from './form.module.css';
import { useFormWork } from './form-work.ts';

/** The applicant's own statement on an aspect (自评说明). */
export function StatementField({ part, title }: { readonly part: string; readonly title: string }) {
  const { t } = useTranslation('form');
  const { form, draft, work } = useFormWork();
  const place = statementPlace(part);
  const read = form.statements.find(({ slot }) => slot === place);
  const recorded = draft.recorded[place];
  const held = recorded && 'statement' in recorded ? recorded.statement : read;
  const edit = draft.edits[place];
  const theirs = draft.overtaken[place];
  const text = edit?.kind === 'statement' ? edit.text : (held?.text ?? '');
  const isOpen = form.openStatements.includes(part);
  return (
    <div className={styles.statement}>
      <label>
        <span>
          {t('statement')} <small className={styles.hint}>{t('statementHelp')}</small>
        </span>
        <textarea
          aria-label={`${t('statement')} · ${title}`}
          data-slot={place}
          rows={4}
          maxLength={10_000}
          readOnly={!isOpen}
          value={text}
          onChange={(event) =>
            work.edit({
              [place]: {
                kind: 'statement',
                part,
                text: event.target.value,
                seen: edit === undefined ? (held?.seen ?? null) : edit.seen,
              },
            })
          }
        />
      </label>
      <small className={`${styles.hint} ${styles.count}`}>{t('characters', { count: text.length })}</small>
      {theirs && 'statement' in theirs && (
        <div className={styles.conflict} role="alert">
          <p>{t('bothKept')}</p>
          <p>
            <strong>{t('otherSaid')}</strong> {theirs.statement.text}
          </p>
          <div className={styles.buttons}>
            <PlainButton onClick={() => work.insist(place)}>{t('keepMine')}</PlainButton>
            <PlainButton onClick={() => work.discard(place)}>{t('keepTheirs')}</PlainButton>
          </div>
        </div>
      )}
    </div>
  );
}
