import { useTranslation } from 'react-i18next';
import { PublishedFigureFragment, PublishedTable } from '../../figure/published-table.tsx';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import styles from './figures.module.css';

export const UnusedFiguresFragment = graphql(
  `
    fragment UnusedFigures on Cluster {
      unusedFigures {
        id
        ...PublishedFigure
      }
    }
  `,
  [PublishedFigureFragment],
);

/** Published figures that fit no item: shown with their source and why, never counted. */
export function UnusedFigures({ of }: { readonly of: FragmentOf<typeof UnusedFiguresFragment> }) {
  const { t } = useTranslation('cluster');
  const { unusedFigures } = readFragment(UnusedFiguresFragment, of);
  return (
    <section className={styles.part} aria-labelledby="unused">
      <h2 id="unused">{t('unused')}</h2>
      <p>{unusedFigures.length === 0 ? t('unusedNone') : t('unusedNote', { count: unusedFigures.length })}</p>
      {unusedFigures.length > 0 && <PublishedTable caption={t('unused')} of={unusedFigures} />}
    </section>
  );
}
