import { useTranslation } from 'react-i18next';
import { usePeriodName } from '../../figure/period-name.ts';
import { useQuantity } from '../../figure/quantity.ts';
import { useRemark } from '../../figure/remark.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { SourceText } from '../../provenance/source-text.tsx';
import { type Column, DataTable } from '../../table/data-table.tsx';
import { useNarrow } from '../../table/room.ts';
import styles from './figures.module.css';

export const UnusedFiguresFragment = graphql(`
  fragment UnusedFigures on Cluster {
    unusedFigures {
      id
      value
      unit
      period
      year
      yearInferred
      qualifier
      source
      note
      label {
        zh
        en
      }
      unusedReason {
        zh
        en
      }
    }
  }
`);

/** Published figures that fit no item: shown with their source and why, never counted. */
export function UnusedFigures({ of }: { readonly of: FragmentOf<typeof UnusedFiguresFragment> }) {
  const { t } = useTranslation(['cluster', 'figure']);
  const localized = useLocalized();
  const quantity = useQuantity();
  const remark = useRemark();
  const periodName = usePeriodName();
  const narrow = useNarrow();
  const { unusedFigures } = readFragment(UnusedFiguresFragment, of);
  type Figure = (typeof unusedFigures)[number];
  const value = (figure: Figure) => (
    <>
      {figure.qualifier && <small className={styles.remark}>{remark(figure.qualifier)} </small>}
      {quantity(figure.value, figure.unit)}
    </>
  );
  const columns: readonly Column<Figure>[] = [
    {
      key: 'label',
      title: t('label'),
      cell: ({ label, note }) => (
        <>
          {localized(label)}
          {note && <small className={styles.note}>{note}</small>}
        </>
      ),
    },
    { key: 'value', title: t('figure:value'), numeric: true, cell: value },
    { key: 'period', title: t('figure:period'), cell: periodName },
    { key: 'why', title: t('whyUnused'), cell: ({ unusedReason }) => unusedReason && localized(unusedReason) },
    { key: 'source', title: t('figure:source'), cell: ({ source }) => <SourceText>{source}</SourceText> },
  ];
  return (
    <section className={styles.part} aria-labelledby="unused">
      <h2 id="unused">{t('unused')}</h2>
      <p>{unusedFigures.length === 0 ? t('unusedNone') : t('unusedNote', { count: unusedFigures.length })}</p>
      {unusedFigures.length > 0 &&
        (narrow ? (
          <ul className={styles.cards}>
            {unusedFigures.map((figure) => (
              <li key={figure.id}>
                <strong>{localized(figure.label)}</strong> <span>{value(figure)}</span>
                <p>{periodName(figure)}</p>
                <p>{figure.unusedReason && localized(figure.unusedReason)}</p>
                {figure.note && <p className={styles.note}>{figure.note}</p>}
                <p>
                  <SourceText>{figure.source}</SourceText>
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <DataTable caption={t('unused')} columns={columns} rows={unusedFigures} keyOf={({ id }) => id} />
        ))}
    </section>
  );
}
