import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnitName } from '../../figure/unit-name.ts';
import { useLocalized } from '../../language/localized.ts';
import type { FigureAtWork, FigureChanges } from '../draft/figure-work.ts';
import { useChangeFigures, useFormWork } from '../form-work.ts';
import { move, type Place, pastedCells, placeOf, stepOf } from './moves.ts';
import { NumberCell } from './number-cell.tsx';
import styles from './table.module.css';

interface YearlyTableProps {
  readonly label: string;
  readonly figures: readonly FigureAtWork[];
  /** Name of a county by its code, for items by county. */
  readonly countyName: (code: string) => string;
}

type Row = readonly [FigureAtWork, ...FigureAtWork[]];

const rowsOf = (figures: readonly FigureAtWork[]): readonly Row[] =>
  [...Map.groupBy(figures, ({ cell }) => `${cell.item} ${cell.county ?? ''}`).values()] as unknown as readonly Row[];

const typedIn = ({ edit, cell }: FigureAtWork): string | null => (edit === undefined ? cell.value : edit.typed);

/** Figures by year, one item a row, moved in and filled like a spreadsheet. */
export function YearlyTable({ label, figures, countyName }: YearlyTableProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const unitName = useUnitName();
  const { form } = useFormWork();
  const change = useChangeFigures();
  const table = useRef<HTMLTableElement>(null);
  const rows = rowsOf(figures);
  const first = Math.min(...figures.map(({ cell }) => cell.year ?? form.year));
  const years = Array.from({ length: form.year - first + 1 }, (_, index) => first + index);
  const at = ({ row, column }: Place) => rows[row]?.find(({ cell }) => cell.year === years[column]);
  const size = { row: rows.length, column: years.length };

  const fill = (place: Place, from: Place): void => {
    const [to, source] = [at(place), at(from)];
    const typed = source && typedIn(source);
    if (to && typed) change([[to, { typed, takenOver: from.column === place.column - 1 }]]);
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    if (place === undefined || event.nativeEvent.isComposing || table.current === null) return;
    const { row, column } = place;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && (key === 'd' || key === 'r')) {
      event.preventDefault();
      fill(place, key === 'd' ? { row: row - 1, column } : { row, column: column - 1 });
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOf(event, event.target as HTMLInputElement);
    if (step === undefined) return;
    event.preventDefault();
    move(table.current, place, ...step, size);
  };
  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    const pasted = pastedCells(event.clipboardData.getData('text/plain'));
    if (place === undefined || pasted === undefined) return;
    event.preventDefault();
    change(
      pasted.flatMap((line, down) =>
        line.flatMap((text, right): readonly (readonly [FigureAtWork, FigureChanges])[] => {
          const to = at({ row: place.row + down, column: place.column + right });
          return to === undefined || text === '' ? [] : [[to, { typed: text, takenOver: false }]];
        }),
      ),
    );
  };
  return (
    <div className={styles.scroll}>
      <table ref={table} className={styles.table} aria-label={label} onKeyDown={press} onPaste={paste}>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('unit')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {t('asOf', { year })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...others], row) => {
            const { of, cell } = head;
            const name = `${localized(of.item.title)}${cell.county ? ` · ${countyName(cell.county)}` : ''}`;
            return (
              <tr key={`${cell.item} ${cell.county ?? ''}`}>
                <th scope="row" title={localized(of.item.help)}>
                  {name}
                </th>
                <td className={styles.unit}>{unitName(of.item.unit ?? '')}</td>
                {years.map((year, column) => {
                  const figure = [head, ...others].find((one) => one.cell.year === year);
                  return figure === undefined ? (
                    <td key={year} className={styles.unasked} aria-label={t('notAsked')}>
                      –
                    </td>
                  ) : (
                    <NumberCell
                      key={year}
                      of={figure}
                      label={t('cellOf', { item: name, year })}
                      row={row}
                      column={column}
                    />
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
