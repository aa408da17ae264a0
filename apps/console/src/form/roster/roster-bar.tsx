import { useTranslation } from 'react-i18next';
import { PlainButton } from '../../control/plain-button.tsx';
import { useLocalized } from '../../language/localized.ts';
import { useText } from '../field/use-text.ts';
import { useFormWork } from '../form-work.ts';
import { grouped } from '../table/grouped.ts';
import styles from './roster.module.css';
import type { GridPlace } from './roster-grid.tsx';
import { RosterHistory } from './roster-history.tsx';
import { notePlace } from './roster-row.ts';
import type { RosterColumn } from './use-roster-columns.ts';
import type { OrderedRow, RosterWork } from './use-roster-work.ts';

interface RosterBarProps {
  readonly roster: RosterWork;
  readonly columns: readonly RosterColumn[];
  readonly active: GridPlace | null;
  readonly row: OrderedRow | undefined;
  readonly isOpen: boolean;
  readonly onType: (place: GridPlace, typed: string) => void;
  readonly application: string;
}

/** What concerns the cell that somebody is in: what is wrong with it, last year's value, two people's rows, what was there before. */
export function RosterBar({ roster, columns, active, row, isOpen, onType, application }: RosterBarProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const { work } = useFormWork();
  const column = columns.find(({ key }) => key === active?.column);
  const key = column?.key ?? '';
  const fault = row && (roster.faults.get(row.place)?.[key] ?? row.refused);
  const before = row && roster.before.get(row.cells.code ?? '')?.[key];
  const now = row?.cells[key] ?? '';
  const note = useText(notePlace(roster.year, row?.code ?? '', column?.noted ?? ''), 'roster');
  const label = (value: string) => column?.options?.find((option) => option.value === value)?.label ?? grouped(value);
  if (active === null || column === undefined) return null;
  return (
    <>
      <div className={styles.bar}>
        <strong>{t('rosterCell', { row: active.row + 1, column: column.title })}</strong>
        {column.unit && <span className={styles.quiet}>{column.unit}</span>}
        {before && (
          <span className={styles.quiet}>
            {now === before ? t('sameAsLastYear') : `${t('lastYear')} ${label(before)}`}{' '}
            {isOpen && now !== before && (
              <PlainButton onClick={() => onType(active, before)}>{t('takeOver')}</PlainButton>
            )}
          </span>
        )}
        {isOpen && row && (
          <PlainButton onClick={() => roster.change([{ row, cells: null }])}>{t('removeRow')}</PlainButton>
        )}
        {row && row.code !== null && (note.isOpen || note.text !== '') && (
          <label className={styles.note}>
            {t('rosterNote')}
            <input
              maxLength={500}
              readOnly={!note.isOpen}
              placeholder={t('rosterNoteHint')}
              value={note.text}
              onChange={(event) => note.put(event.target.value)}
            />
          </label>
        )}
        {fault && (
          <span role="alert" className={styles.fault}>
            {localized(fault)}
          </span>
        )}
      </div>
      {row && row.theirs !== undefined && (
        <div className={styles.conflict} role="alert">
          <p>{t('bothKept')}</p>
          <p>
            <strong>{t('otherSaid')}</strong>{' '}
            {row.theirs === null
              ? t('rowGone')
              : columns
                  .filter(({ key }) => row.theirs?.[key] !== row.cells[key])
                  .map(({ key, title }) => `${title} ${row.theirs?.[key] || t('blank')}`)
                  .join('；')}
          </p>
          <div className={styles.tools}>
            <PlainButton onClick={() => work.insist(row.place)}>{t('keepMine')}</PlainButton>
            <PlainButton onClick={() => work.discard(row.place)}>{t('keepTheirs')}</PlainButton>
          </div>
        </div>
      )}
      {row && row.code !== null && (
        <RosterHistory key={row.place} {...{ application, columns }} year={roster.year} code={row.code} />
      )}
    </>
  );
}
