import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/localized.ts';
import type { Language } from '../language/words.ts';
import styles from './signing.module.css';

type Words = Readonly<Record<Language, string>>;

/** A line of what is signed, as it stands in the content. */
interface SignedLine {
  readonly label: Words;
  readonly value: Words;
  readonly fingerprint?: string;
}

/** The lines of a content; the gateway writes every content with them. */
const linesIn = (content: string): readonly SignedLine[] => JSON.parse(content).lines;

/** What is signed, line by line: read from the very text that is signed. */
export function SignedLines({ content }: { readonly content: string }) {
  const { t } = useTranslation('signing');
  const language = useLanguage();
  return (
    <dl className={styles.lines}>
      {linesIn(content).map(({ label, value, fingerprint }, index) => (
        // Lines have no other key than their place, which never changes.
        <div key={index}>
          <dt>{label[language]}</dt>
          <dd>
            {value[language]}
            {fingerprint && (
              <small>
                {t('fingerprint')} <code>{fingerprint}</code>
              </small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
