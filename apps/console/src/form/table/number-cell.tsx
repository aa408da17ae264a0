import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../language/localized.ts';
import type { FigureAtWork } from '../draft/figure-work.ts';
import { useChangeFigures, useFormWork } from '../form-work.ts';
import { grouped } from './grouped.ts';
import styles from './table.module.css';

interface NumberCellProps {
  readonly of: FigureAtWork;
  readonly label: string;
  /** Where it stands in no table. */
  readonly in?: 'div' | 'td';
  readonly row?: number;
  readonly column?: number;
}

/** One number of the form: what was typed, what is recorded, and last year's value in grey where there is none. */
export function NumberCell({ of: figure, label, row, column, in: Place = 'td' }: NumberCellProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const { selected, select, work } = useFormWork();
  const change = useChangeFigures();
  const [isTyping, setTyping] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // The number is shown without separators now, which takes the selection away.
  useLayoutEffect(() => {
    if (isTyping) input.current?.select();
  }, [isTyping]);
  const { slot, cell, edit, fault, theirs, of } = figure;
  const recorded = cell.value ?? '';
  const typed = edit === undefined ? recorded : (edit.typed ?? '');
  const blank = edit === undefined ? cell.blank && localized(cell.blank) : edit.typed === null && edit.reason;
  const type = (text: string) => {
    if (text.trim() === '' && cell.value === null && cell.blank === null) work.discard(slot);
    else change([[figure, { typed: text.trim() === '' ? null : text, takenOver: false }]]);
  };
  const state = theirs ? 'overtaken' : fault ? 'refused' : edit ? 'unsaved' : undefined;
  return (
    <Place className={styles.cell} data-state={state} data-selected={selected === slot}>
      <input
        ref={input}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault !== undefined || theirs !== undefined}
        data-slot={slot}
        data-row={row}
        data-column={column}
        readOnly={!of.open}
        value={isTyping ? typed : grouped(typed)}
        placeholder={
          blank ? t('blankWithReason', { reason: blank }) : cell.lastYear === null ? '' : grouped(cell.lastYear)
        }
        title={fault ? localized(fault) : undefined}
        onChange={(event) => type(event.target.value)}
        onFocus={(_event) => {
          setTyping(of.open);
          select(slot);
        }}
        onBlur={() => setTyping(false)}
      />
      {(edit?.takenOver ?? cell.takenOver) && typed !== '' && <small className={styles.mark}>{t('takenOver')}</small>}
    </Place>
  );
}
