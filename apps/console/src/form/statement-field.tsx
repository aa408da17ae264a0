import { useTranslation } from 'react-i18next';
import { statementPlace } from './draft/send-edits.ts';
import { TextConflict } from './field/text-conflict.tsx';
import { useText } from './field/use-text.ts';
import styles from './form.module.css';
import { useFormWork } from './form-work.ts';

/** The applicant's own statement on an aspect (自评说明). */
export function StatementField({ part, title }: { readonly part: string; readonly title: string }) {
  const { t } = useTranslation('form');
  const { select } = useFormWork();
  const of = useText(statementPlace(part), part);
  return (
    <div className={styles.statement}>
      <label>
        <span>
          {t('statement')} <small className={styles.hint}>{t('statementHelp')}</small>
        </span>
        <textarea
          aria-label={`${t('statement')} · ${title}`}
          data-slot={of.slot}
          rows={4}
          maxLength={10_000}
          readOnly={!of.isOpen}
          value={of.text}
          onFocus={() => select(of.slot)}
          onChange={(event) => of.put(event.target.value)}
        />
      </label>
      <small className={`${styles.hint} ${styles.count}`}>{t('characters', { count: of.text.length })}</small>
      <TextConflict of={of} />
    </div>
  );
}
