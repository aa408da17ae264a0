import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnitName } from '../../figure/unit-name.ts';
import { useLocalized } from '../../language/localized.ts';
import type { FormBlock } from '../application-form.ts';
import type { StatementEdit } from '../draft/edit.ts';
import { useFormWork } from '../form-work.ts';
import { move, pastedCells, placeOf, stepOf } from '../table/moves.ts';
import styles from './field.module.css';
import { FieldCell } from './field-cell.tsx';
import { fieldSlot } from './field-slot.ts';

interface BlockTableProps {
  readonly of: FormBlock;
  readonly section: string;
  readonly rows: readonly { readonly key: string; readonly title: string; readonly unit: string | null }[];
}

/** Fields in the rows of a table, moved in and pasted into like a spreadsheet; on a phone each row is a card. */
export function BlockTable({ of: { key: block, title, fields }, section, rows }: BlockTableProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const unitName = useUnitName();
  const { form, work, seenIn } = useFormWork();
  const table = useRef<HTMLTableElement>(null);
  const size = { row: rows.length, column: fields.length };
  const hasUnits = rows.some(({ unit }) => unit !== null);
  const slotAt = (row: number, column: number): string | undefined => {
    const [line, field] = [rows[row], fields[column]];
    return line && field && fieldSlot(section, block, line.key, field.key);
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    const { ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (place === undefined || ctrlKey || metaKey || altKey || nativeEvent.isComposing || table.current === null)
      return;
    const step = stepOf(event, event.target as HTMLInputElement);
    if (step === undefined) return;
    event.preventDefault();
    move(table.current, place, ...step, size);
  };
  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    const pasted = pastedCells(event.clipboardData.getData('text/plain'));
    if (place === undefined || pasted === undefined || !form.openStatements.includes(section)) return;
    event.preventDefault();
    const edits = pasted.flatMap((line, down) =>
      line.flatMap((text, right): readonly [string, StatementEdit][] => {
        const slot = slotAt(place.row + down, place.column + right);
        return slot === undefined || text === '' ? [] : [[slot, { kind: 'statement', text, seen: seenIn(slot) }]];
      }),
    );
    work.edit(Object.fromEntries(edits));
  };
  return (
    <div className={styles.scroll}>
      <table ref={table} className={styles.table} aria-label={localized(title)} onKeyDown={press} onPaste={paste}>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            {hasUnits && <th scope="col">{t('unit')}</th>}
            {fields.map((field) => (
              <th key={field.key} scope="col">
                {localized(field.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line, row) => (
            <tr key={line.key}>
              <th scope="row">{line.title}</th>
              {hasUnits && <td className={styles.unit}>{line.unit && unitName(line.unit)}</td>}
              {fields.map((field, column) => (
                <td key={field.key} data-title={localized(field.title)}>
                  <FieldCell
                    of={field}
                    slot={fieldSlot(section, block, line.key, field.key)}
                    section={section}
                    label={`${line.title} · ${localized(field.title)}`}
                    row={row}
                    column={column}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
