import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { WordsField } from '../../application/act/words-field.tsx';
import { useLocalized } from '../../language/localized.ts';
import { notJudged } from '../panel/draft.ts';
import type { JudgedItem } from '../panel/review-panel.ts';
import styles from './review.module.css';

interface RubricItemProps {
  readonly of: Pick<JudgedItem, 'item'>;
  readonly given: { readonly level: string; readonly reason: string } | undefined;
  readonly give: (given: { readonly level: string; readonly reason: string }) => void;
}

/** One item to judge: its anchored levels, of which one is chosen, and the reason. */
export function RubricItem({ of: { item }, given = notJudged, give }: RubricItemProps) {
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const name = useId();
  const title = localized(item.title);
  return (
    <div className={styles.item}>
      <h3>{title}</h3>
      <p className={styles.quiet}>{localized(item.help)}</p>
      <div role="radiogroup" aria-label={t('levelOf', { item: title })} className={styles.levels}>
        {item.options.map(({ value, title: level, anchor }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={given.level === value}
              onChange={() => give({ ...given, level: value })}
            />
            <span>
              <strong>{localized(level)}</strong>
              {anchor && <span className={styles.quiet}>{localized(anchor)}</span>}
            </span>
          </label>
        ))}
      </div>
      <WordsField
        label={t('reasonOf', { item: title })}
        placeholder={t('reasonHere')}
        rows={2}
        value={given.reason}
        onChange={(reason) => give({ ...given, reason })}
      />
    </div>
  );
}
