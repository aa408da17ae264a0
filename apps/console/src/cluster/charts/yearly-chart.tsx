import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './charts.module.css';
import type { YearlyPoints } from './yearly-points.ts';

const YearlyLine = lazy(() => import('./yearly-line.tsx'));

interface YearlyChartProps extends YearlyPoints {
  readonly title: string;
}

/** A line over the years; the same numbers stand in a table for those who do not see it. */
export function YearlyChart({ title, points, threshold }: YearlyChartProps) {
  const { t } = useTranslation('figure');
  const ordered = points.toSorted((a, b) => a.year - b.year);
  return (
    <figure className={styles.chart}>
      <div className={styles.line} aria-hidden>
        <Suspense>
          <YearlyLine points={ordered} threshold={threshold} />
        </Suspense>
      </div>
      <table className={styles.numbers}>
        <caption>{title}</caption>
        <tbody>
          {ordered.map(({ year, label }) => (
            <tr key={year}>
              <th scope="row">{t('year', { year })}</th>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
