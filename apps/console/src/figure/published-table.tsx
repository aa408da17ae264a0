import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { SourceText } from '../provenance/source-text.tsx';
import { type Column, DataTable } from '../table/data-table.tsx';
import { useNarrow } from '../table/room.ts';
import { Note } from './note.tsx';
import { usePeriodName } from './period-name.ts';
import styles from './published-table.module.css';
import { useQuantity } from './quantity.ts';
import { useRemark } from './remark.ts';

export const PublishedFigureFragment = graphql(`
  fragment PublishedFigure on FigureRevision {
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
`);

interface PublishedTableProps {
  readonly of: readonly FragmentOf<typeof PublishedFigureFragment>[];
  /** What the figures are, for those who do not see the table. */
  readonly caption: string;
}

/** Published figures that are shown and never counted: as published, with the reason and the source. */
export function PublishedTable({ of, caption }: PublishedTableProps) {
  const { t } = useTranslation('figure');
  const localized = useLocalized();
  const quantity = useQuantity();
  const remark = useRemark();
  const periodName = usePeriodName();
  const narrow = useNarrow();
  const figures = readFragment(PublishedFigureFragment, of);
  type Figure = (typeof figures)[number];
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
          {note && (
            <small className={styles.note}>
              <Note>{note}</Note>
            </small>
          )}
        </>
      ),
    },
    { key: 'value', title: t('value'), numeric: true, cell: value },
    {
      key: 'period',
      title: t('period'),
      cell: (figure) => <span className={styles.period}>{periodName(figure)}</span>,
    },
    { key: 'why', title: t('whyUnused'), cell: ({ unusedReason }) => unusedReason && localized(unusedReason) },
    { key: 'source', title: t('source'), cell: ({ source }) => <SourceText>{source}</SourceText> },
  ];
  if (!narrow) return <DataTable caption={caption} columns={columns} rows={figures} keyOf={({ id }) => id} />;
  return (
    <ul className={styles.cards}>
      {figures.map((figure) => (
        <li key={figure.id}>
          <strong>{localized(figure.label)}</strong> <span>{value(figure)}</span>
          <p>{periodName(figure)}</p>
          <p>{figure.unusedReason && localized(figure.unusedReason)}</p>
          {figure.note && (
            <p className={styles.note}>
              <Note>{figure.note}</Note>
            </p>
          )}
          <p>
            <SourceText>{figure.source}</SourceText>
          </p>
        </li>
      ))}
    </ul>
  );
}
