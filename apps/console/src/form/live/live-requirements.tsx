import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../language/localized.ts';
import { VerdictMark } from '../../verdict/verdict-mark.tsx';
import { useFormWork } from '../form-work.ts';
import { goTo } from '../go-to-cell.ts';
import type { LiveVerdicts } from './judge-case.ts';
import styles from './live.module.css';

interface LiveRequirementsProps {
  readonly part: string;
  readonly of: LiveVerdicts;
}

/** The conditions of an aspect with their verdicts on what stands in the form now, saved or not. */
export function LiveRequirements({ part, of: { verdicts } }: LiveRequirementsProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const { form } = useFormWork();
  const items = new Map(form.sections.flatMap((section) => section.items).map((one) => [one.item.key, one]));
  const own = verdicts.filter(({ criterion, force }) => criterion === part && force !== 'informative');
  return (
    <ul className={styles.requirements} aria-label={t('requirements')}>
      {own.map(({ requirement, title, kind, provisional, sentence, lacks }) => (
        <li key={requirement} data-requirement={requirement}>
          <span>{localized(title)}</span>
          <VerdictMark kind={kind} provisional={provisional} />
          <span className={styles.sentence}>
            {localized(sentence)}
            {lacks.map((key) => {
              const item = items.get(key);
              const cell = item?.cells.findLast(({ value }) => value === null) ?? item?.cells.at(-1);
              return item && cell ? (
                <button key={key} type="button" className={styles.link} onClick={() => goTo(cell)}>
                  {t('fillIn', { item: localized(item.item.title) })}
                </button>
              ) : null;
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
