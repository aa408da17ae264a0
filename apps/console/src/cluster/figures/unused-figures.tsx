import { useTranslation } from 'react-i18next';
import { grouped } from '../../figure/decimal.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { SourceText } from '../../provenance/source-text.tsx';
import { type Column, DataTable } from '../../table/data-table.tsx';
import styles from './figures.module.css';

export const UnusedFiguresFragment = graphql(`
  fragment UnusedFigures on Cluster {
    unusedFigures {
      id
      value
      unit
      period
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
  const { unusedFigures } = readFragment(UnusedFiguresFragment, of);
  type Figure = (typeof unusedFigures)[number];
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
    {
      key: 'value',
      title: t('figure:value'),
      numeric: true,
      cell: ({ qualifier, value, unit }) => (
        <>
          {qualifier && <small>{qualifier} </small>}
          {grouped(value)} {unit}
        </>
      ),
    },
    { key: 'period', title: t('figure:period'), cell: ({ period }) => period },
    { key: 'why', title: t('whyUnused'), cell: ({ unusedReason }) => unusedReason && localized(unusedReason) },
    { key: 'source', title: t('figure:source'), cell: ({ source }) => <SourceText>{source}</SourceText> },
  ];
  return (
    <section className={styles.part} aria-labelledby="unused">
      <h2 id="unused">{t('unused')}</h2>
      <p>{t(unusedFigures.length === 0 ? 'unusedNone' : 'unusedNote')}</p>
      {unusedFigures.length > 0 && (
        <DataTable caption={t('unused')} columns={columns} rows={unusedFigures} keyOf={({ id }) => id} />
      )}
    </section>
  );
}
