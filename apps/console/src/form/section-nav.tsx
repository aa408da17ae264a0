import { useTranslation } from 'react-i18next';
import { useLocalized } from '../language/localized.ts';
import type { Form } from './application-form.ts';
import { type FigureAtWork, isSettled } from './draft/figure-work.ts';
import styles from './form.module.css';

/** The id of a section's heading, to which links lead. */
export const sectionId = (key: string): string => `section-${key}`;

interface SectionNavProps {
  readonly of: Form;
  readonly figures: ReadonlyMap<string, readonly FigureAtWork[]>;
}

/** The sections of the form with how much of each is filled in. */
export function SectionNav({ of: { sections }, figures }: SectionNavProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  return (
    <nav aria-label={t('sections')} className={styles.nav}>
      <ol>
        {sections.map(({ key, letter, title }) => {
          const own = (figures.get(key) ?? []).filter(({ of }) => of.item.kind !== 'judged');
          const filled = own.filter(isSettled).length;
          return (
            <li key={key} data-done={filled === own.length}>
              <a href={`#${sectionId(key)}`}>
                <span className={styles.letter}>{letter}</span>
                <span>{localized(title)}</span>
                <small title={t('filled', { filled, asked: own.length })}>
                  {own.length === 0 ? '' : `${filled}/${own.length}`}
                </small>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
