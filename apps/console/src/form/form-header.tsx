import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { applicationAddress } from '../application/application-address.ts';
import { DropDown } from '../control/drop-down.tsx';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import type { Form } from './application-form.ts';
import type { Draft } from './draft/form-draft.ts';
import styles from './form.module.css';
import type { LiveVerdicts } from './live/judge-case.ts';
import { SaveMark } from './save-mark.tsx';

interface FormHeaderProps {
  readonly application: string;
  readonly cluster: { readonly name: string; readonly demonstration: boolean };
  readonly form: Form;
  readonly draft: Draft;
  readonly verdicts: LiveVerdicts | 'loading' | 'failed';
  readonly turnTo: (year: number) => void;
}

/** Whose form it is, for which year, what it is judged on and whether it is saved; stays while the rest scrolls. */
export function FormHeader({ application, cluster, form, draft, verdicts, turnTo }: FormHeaderProps) {
  const { t } = useTranslation('form');
  return (
    <header className={styles.header}>
      <Link to={applicationAddress(application)} className={styles.back}>
        ‹ {t('back')}
      </Link>
      <h1>
        {t('title')} · {cluster.name}
      </h1>
      {cluster.demonstration && <DemonstrationMark />}
      <span className={styles.year}>
        {form.years.length > 1 ? (
          <DropDown
            label={t('year')}
            value={String(form.year)}
            options={form.years.map((year) => ({ value: String(year), label: `${t('year')} ${year}` }))}
            onChange={(year) => turnTo(Number(year))}
          />
        ) : (
          `${t('year')} ${form.year}`
        )}
      </span>
      <span className={styles.judged}>
        {verdicts === 'loading'
          ? t('judging')
          : verdicts === 'failed'
            ? t('notJudged')
            : t('judgedAsOf', { year: verdicts.year })}
      </span>
      {form.closedBecause === null ? <SaveMark of={draft} /> : <span className={styles.save}>{t('readOnly')}</span>}
    </header>
  );
}
