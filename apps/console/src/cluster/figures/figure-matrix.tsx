import { useTranslation } from 'react-i18next';
import { FigureCell, FigureCellFragment } from '../../figure/figure-cell.tsx';
import { useUnitName } from '../../figure/unit-name.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { type Column, DataTable } from '../../table/data-table.tsx';

export const FigureMatrixFragment = graphql(
  `
    fragment FigureMatrix on FigureSeries {
      item {
        key
        unit
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
  readonly look: (item: string, period: string) => void;
}

/** Items down, years across; each number opens its history. */
export function FigureMatrix({ of, look }: FigureMatrixProps) {
  const { t } = useTranslation(['cluster', 'figure']);
  const localized = useLocalized();
  const unitName = useUnitName();
  const series = of.map((one) => readFragment(FigureMatrixFragment, one));
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted(
    (a, b) => (a ?? 0) - (b ?? 0),
  );
  type Series = (typeof series)[number];
  const columns: readonly Column<Series>[] = [
    { key: 'item', title: t('figure:item'), cell: ({ item }) => localized(item.title) },
    { key: 'unit', title: t('figure:unit'), cell: ({ item }) => item.unit && unitName(item.unit) },
    ...years.map((year) => ({
      key: String(year),
      title: year === null ? t('figure:once') : t('figure:year', { year }),
      numeric: true,
      cell: ({ item, points }: Series) =>
        points
          .filter((point) => point.year === year)
          .map((point) => (
            <FigureCell
              key={point.period}
              of={point}
              unit={item.unit}
              title={localized(item.title)}
              look={() => look(item.key, point.period)}
            />
          )),
    })),
  ];
  return <DataTable caption={t('reported')} columns={columns} rows={series} keyOf={({ item }) => item.key} />;
}
