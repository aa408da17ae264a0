import { useTranslation } from 'react-i18next';
import { Withheld } from '../../figure/withheld.tsx';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { type Column, DataTable } from '../../table/data-table.tsx';
import { useNarrow } from '../../table/room.ts';
import styles from './case.module.css';

export const ChangedFiguresFragment = graphql(`
  fragment ChangedFigures on ChangedFigure {
    item
    period
    withheld
    title {
      zh
      en
    }
    before {
      zh
      en
    }
    after {
      zh
      en
    }
  }
`);

type Figure = ResultOf<typeof ChangedFiguresFragment>;

/** Figures as they were handed in before and as they are now, by item and period; on a phone one below the other. */
export function ChangedFigures({ of }: { readonly of: readonly FragmentOf<typeof ChangedFiguresFragment>[] }) {
  const { t } = useTranslation(['application', 'figure']);
  const localized = useLocalized();
  const narrow = useNarrow();
  const figures = readFragment(ChangedFiguresFragment, of);
  const periodOf = ({ period }: Figure) => (period === 'once' ? t('figure:once') : t('figure:year', { year: period }));
  const shown = (side: 'before' | 'after') => (figure: Figure) => {
    if (figure.withheld) return <Withheld />;
    const value = figure[side];
    return value ? localized(value) : <span className={styles.absent}>{t('figure:missing')}</span>;
  };
  const [before, after] = [shown('before'), shown('after')];
  const columns: readonly Column<Figure>[] = [
    { key: 'item', title: t('figure:item'), cell: ({ title }) => localized(title) },
    { key: 'period', title: t('figure:period'), cell: periodOf },
    { key: 'before', title: t('valueBefore'), numeric: true, cell: before },
    { key: 'after', title: t('valueNow'), numeric: true, cell: (figure) => <strong>{after(figure)}</strong> },
  ];
  const keyOf = ({ item, period }: Figure) => `${item} ${period}`;
  if (!narrow) return <DataTable caption={t('changedFigures')} columns={columns} rows={figures} keyOf={keyOf} />;
  return (
    <ul className={styles.changed} aria-label={t('changedFigures')}>
      {figures.map((figure) => (
        <li key={keyOf(figure)}>
          <span>
            {localized(figure.title)} <small>{periodOf(figure)}</small>
          </span>
          <span>
            {before(figure)} → <strong>{after(figure)}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
