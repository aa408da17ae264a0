import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../figure/note.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { SourceText } from '../provenance/source-text.tsx';
import styles from './recognitions.module.css';

export const RecognitionsFragment = graphql(`
  fragment Recognitions on Cluster {
    recognitions {
      text
      year
      source
      note
    }
  }
`);

/** How many stand in the header before the rest is folded. */
const shownFirst = 2;

/** What the cluster was recognized as, by whom it was published; a status, not a figure. */
export function Recognitions({ of }: { readonly of: FragmentOf<typeof RecognitionsFragment> }) {
  const { t } = useTranslation('cluster');
  const { recognitions } = readFragment(RecognitionsFragment, of);
  const [all, setAll] = useState(false);
  if (recognitions.length === 0) return null;
  const shown = all ? recognitions : recognitions.slice(0, shownFirst);
  return (
    <ul className={styles.recognitions} aria-label={t('recognitions')}>
      {shown.map(({ text, year, source, note }) => (
        <li key={`${year} ${text} ${source}`}>
          {year && <span className={styles.year}>{year}</span>} {text}{' '}
          <small>
            <SourceText>{source}</SourceText>
          </small>
          {note && (
            <small className={styles.note}>
              <Note>{note}</Note>
            </small>
          )}
        </li>
      ))}
      {recognitions.length > shownFirst && (
        <li className={styles.more}>
          <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('fewerRecognitions') : t('moreRecognitions', { count: recognitions.length - shownFirst })}
          </button>
        </li>
      )}
    </ul>
  );
}
