import { useTranslation } from 'react-i18next';
import { useDivisionName } from '../../division/division-name.ts';
import { FigureCell, FigureCellFragment } from '../../figure/figure-cell.tsx';
import type { FigurePlace } from '../../figure/figure-history.tsx';
import { useUnitName } from '../../figure/unit-name.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { type Column, DataTable } from '../../table/data-table.tsx';
import styles from './figures.module.css';

export const FigureMatrixFragment = graphql(
  `
    fragment FigureMatrix on FigureSeries {
      county {
        code
        name
        english
      }
      item {
        key
        unit
        time
        title {
          zh
          en
        }
      }
      points {
        period
        year
        ...FigureCell
      }
    }
  `,
  [FigureCellFragment],
);

interface FigureMatrixProps {
  readonly of: readonly FragmentOf<typeof FigureMatrixFragment>[];
  readonly look: (figure: FigurePlace) => void;
}

/** Items down, years across; each number opens its history, and a year that was not reported shows as a dash. */
export function FigureMatrix({ of, look }: FigureMatrixProps) {
  const { t } = useTranslation(['cluster', 'figure']);
  const localized = useLocalized();
  const unitName = useUnitName();
  const nameOf = useDivisionName();
  const series = of.map((one) => {
    const read = readFragment(FigureMatrixFragment, one);
    const title = localized(read.item.title);
    return { ...read, title: read.county ? `${title} · ${nameOf(read.county)}` : title };
  });
  type Series = (typeof series)[number];
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted(
    (a, b) => (a ?? 0) - (b ?? 0),
  );
  const cells = ({ item, county, points, title }: Series, year: number | null) => {
    const there = points.filter((point) => point.year === year);
    if (there.length === 0 && year !== null && item.time === 'yearly') {
      return (
        <span className={styles.missing} title={t('figure:missing')}>
          –
        </span>
      );
    }
    return there.map((point) => (
      <FigureCell
        key={point.period}
        of={point}
        unit={item.unit}
        title={title}
        look={() => look({ item: item.key, period: point.period, county: county?.code ?? null })}
      />
    ));
  };
  const columns: readonly Column<Series>[] = [
    { key: 'item', title: t('figure:item'), cell: ({ title }) => title },
    { key: 'unit', title: t('figure:unit'), cell: ({ item }) => item.unit && unitName(item.unit) },
    ...years.map((year) => ({
      key: String(year),
      title: year === null ? t('figure:once') : t('figure:year', { year }),
      numeric: true,
      cell: (one: Series) => cells(one, year),
    })),
  ];
  return (
    <DataTable
      caption={t('reported')}
      columns={columns}
      rows={series}
      keyOf={({ item, county }) => `${item.key} ${county?.code ?? ''}`}
    />
  );
}
