import { useTranslation } from 'react-i18next';
import { useUnitName } from '../../figure/unit-name.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import styles from './charts.module.css';
import { YearlyChart } from './yearly-chart.tsx';

export const ItemMultipleFragment = graphql(`
  fragment ItemMultiple on FigureSeries {
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
      }
    }
  }
`);

/** The points of a series that can be drawn: with a year, a figure in use, all in the unit of the latest. */
function drawable(of: FragmentOf<typeof ItemMultipleFragment>) {
  const { item, points } = readFragment(ItemMultipleFragment, of);
  const used = points.flatMap(({ year, chosen }) => (year !== null && chosen ? [{ year, ...chosen }] : []));
  const unit = used.at(-1)?.unit ?? '';
  return { item, unit, points: item.kind === 'number' ? used.filter((point) => point.unit === unit) : [] };
}

/** Whether an item has figures for at least two years. */
export const yearlyEnough = (of: FragmentOf<typeof ItemMultipleFragment>): boolean => drawable(of).points.length > 1;

/** One reported item over the years. */
export function ItemMultiple({ of }: { readonly of: FragmentOf<typeof ItemMultipleFragment> }) {
  const { t } = useTranslation('cluster');
  const localized = useLocalized();
  const unitName = useUnitName();
  const { item, unit, points } = drawable(of);
  return (
    <li className={styles.multiple}>
      <h3>
        {localized(item.title)} <small>{unitName(unit)}</small>
      </h3>
      <YearlyChart title={t('chartData', { title: localized(item.title) })} points={points} threshold={null} />
    </li>
  );
}
