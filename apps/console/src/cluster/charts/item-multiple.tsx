import { useTranslation } from 'react-i18next';
import { useDivisionName } from '../../division/division-name.ts';
import { useUnitName } from '../../figure/unit-name.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import styles from './charts.module.css';
import { YearlyChart } from './yearly-chart.tsx';
import { labelOf } from './yearly-points.ts';

export const ItemMultipleFragment = graphql(`
  fragment ItemMultiple on FigureSeries {
    county {
      code
      name
      english
    }
    item {
      key
      kind
      title {
        zh
        en
      }
    }
    points {
      year
      chosen {
        id
        value
        unit
        withheld
      }
    }
  }
`);

/** The points of a series that can be drawn: with a year, a figure in use, all in the unit of the latest. */
function drawable(of: FragmentOf<typeof ItemMultipleFragment>) {
  const { points, ...series } = readFragment(ItemMultipleFragment, of);
  const used = points.flatMap(({ year, chosen }) =>
    year !== null && chosen && !chosen.withheld ? [{ year, ...chosen }] : [],
  );
  const unit = used.at(-1)?.unit ?? '';
  return { ...series, unit, points: series.item.kind === 'number' ? used.filter((point) => point.unit === unit) : [] };
}

/** Whether an item has figures for at least two years, and not zero in all of them. */
export function yearlyEnough(of: FragmentOf<typeof ItemMultipleFragment>): boolean {
  const { points } = drawable(of);
  return points.length > 1 && points.some(({ value }) => Number(value) !== 0);
}

/** One reported item over the years. */
export function ItemMultiple({ of }: { readonly of: FragmentOf<typeof ItemMultipleFragment> }) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const unitName = useUnitName();
  const nameOf = useDivisionName();
  const { item, county, unit, points } = drawable(of);
  const title = [localized(item.title), ...(county ? [nameOf(county)] : [])].join(' · ');
  return (
    <li className={styles.multiple}>
      <h3>
        {title} <small>{unitName(unit)}</small>
      </h3>
      <YearlyChart
        title={t('chartData', { title })}
        points={points.map(({ year, value }) => ({ year, value, label: labelOf(value) }))}
        threshold={null}
      />
    </li>
  );
}
