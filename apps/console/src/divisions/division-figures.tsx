import { useTranslation } from 'react-i18next';
import { PublishedFigureFragment, PublishedTable } from '../figure/published-table.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import styles from './division.module.css';

export const DivisionFiguresFragment = graphql(
  `
    fragment DivisionFigures on Division {
      figures {
        id
        subject
        ...PublishedFigure
      }
    }
  `,
  [PublishedFigureFragment],
);

interface DivisionFiguresProps {
  readonly of: FragmentOf<typeof DivisionFiguresFragment>;
  /** Name of the division. */
  readonly division: string;
}

/** What was published about a division as a whole, subject by subject; nothing where nothing was. */
export function DivisionFigures({ of, division }: DivisionFiguresProps) {
  const { t } = useTranslation('division');
  const { figures } = readFragment(DivisionFiguresFragment, of);
  if (figures.length === 0) return null;
  const subjects = Map.groupBy(figures, ({ subject }) => subject ?? division);
  return (
    <section className={styles.part} aria-labelledby="published">
      <h2 id="published">{t('published')}</h2>
      <p>{t('publishedNote', { count: figures.length, division })}</p>
      {[...subjects].map(([subject, own]) => (
        <div key={subject}>
          <h3>{subject}</h3>
          <PublishedTable caption={subject} of={own} />
        </div>
      ))}
    </section>
  );
}
