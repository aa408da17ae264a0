import { useTranslation } from 'react-i18next';
import { useLocalized } from '../language/localized.ts';
import type { Form } from './application-form.ts';
import { type FigureAtWork, isSettled } from './draft/figure-work.ts';
import styles from './form.module.css';

/** How much of something is filled in. */
export interface Filled {
  readonly filled: number;
  readonly asked: number;
}

/** The id of a section's heading, to which links lead. */
export const sectionId = (key: string): string => `section-${key}`;

interface SectionNavProps {
  readonly of: Form;
  /** How many places beside figures each section has that must be filled in, and how many are. */
  readonly texts: ReadonlyMap<string, Filled>;
  readonly figures: ReadonlyMap<string, readonly FigureAtWork[]>;
}

/** The sections of the form with how much of each is filled in. */
export function SectionNav({ of: { sections }, figures, texts }: SectionNavProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  return (
    <nav aria-label={t('sections')} className={styles.nav}>
      <ol>
        {sections.map(({ key, letter, title }) => {
          const own = (figures.get(key) ?? []).filter(({ of }) => of.item.kind !== 'judged');
          const beside = texts.get(key) ?? { filled: 0, asked: 0 };
          const filled = own.filter(isSettled).length + beside.filled;
          const asked = own.length + beside.asked;
          return (
            <li key={key} data-done={filled === asked}>
              <a href={`#${sectionId(key)}`}>
                <span className={styles.letter}>{letter}</span>
                <span>{localized(title)}</span>
                <small title={t('filled', { filled, asked })}>{asked === 0 ? '' : `${filled}/${asked}`}</small>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
