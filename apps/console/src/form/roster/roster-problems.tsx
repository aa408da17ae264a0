import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../language/localized.ts';
import styles from './roster.module.css';
import type { CellFaults } from './roster-faults.ts';
import type { GridPlace } from './roster-grid.tsx';
import type { RosterColumn } from './use-roster-columns.ts';
import type { OrderedRow, RosterGap } from './use-roster-work.ts';

interface RosterProblemsProps {
  readonly rows: readonly OrderedRow[];
  readonly faults: ReadonlyMap<string, CellFaults>;
  readonly gaps: readonly RosterGap[];
  readonly columns: readonly RosterColumn[];
  readonly goTo: (place: GridPlace) => void;
}

/** As many as one reads at once. */
const most = 50;

/** Every cell of a roster that is wrong, named by row and column, with the way to it; and the columns with gaps. */
export function RosterProblems({ rows, faults, gaps, columns, goTo }: RosterProblemsProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const title = (column: string) => columns.find(({ key }) => key === column)?.title ?? column;
  const cells = rows.flatMap(({ place, theirs, refused }, row) => {
    const wrong = Object.entries(faults.get(place) ?? {});
    if (theirs !== undefined) wrong.push(['code', { zh: t('otherSaid'), en: t('otherSaid') }]);
    else if (wrong.length === 0 && refused) wrong.push(['code', refused]);
    return wrong.map(([column, fault]) => ({ row, column, fault }));
  });
  if (cells.length === 0 && gaps.length === 0) return null;
  return (
    <div>
      {cells.length > 0 && <p className={styles.fault}>{t('rosterFaults', { count: cells.length })}</p>}
      <ul className={styles.faults}>
        {cells.slice(0, most).map(({ row, column, fault }) => (
          <li key={`${row} ${column}`}>
            <button type="button" className={styles.link} onClick={() => goTo({ row, column })}>
              {t('rosterCell', { row: row + 1, column: title(column) })}
            </button>{' '}
            <span>{localized(fault)}</span>
          </li>
        ))}
        {cells.length > most && <li>{t('moreFaults', { count: cells.length - most })}</li>}
        {gaps.map(({ column, count, first }) => (
          <li key={column}>
            <button type="button" className={styles.link} onClick={() => goTo({ row: first, column })}>
              {t('rosterGaps', { column: title(column), count })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
