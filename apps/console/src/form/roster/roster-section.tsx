import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../../control/plain-button.tsx';
import { Segments } from '../../control/segments.tsx';
import { useLanguage, useLocalized } from '../../language/localized.ts';
import { Waiting } from '../../page/waiting.tsx';
import { useNarrow } from '../../table/room.ts';
import type { Section } from '../application-form.ts';
import styles from '../form.module.css';
import { cellTyped } from '../roster-cells.ts';
import { sectionId } from '../section-nav.tsx';
import { mostEnterprises, pasteRows } from './paste-rows.ts';
import own from './roster.module.css';
import { RosterBar } from './roster-bar.tsx';
import type { GridPlace, GridRow } from './roster-grid.tsx';
import { RosterProblems } from './roster-problems.tsx';
import { notePlace } from './roster-row.ts';
import { useRosterColumns } from './use-roster-columns.ts';
import type { RosterWork } from './use-roster-work.ts';

const none: readonly string[] = [];

const RosterGrid = lazy(async () => ({ default: (await import('./roster-grid.tsx')).RosterGrid }));

interface RosterSectionProps {
  readonly of: Section;
  readonly roster: RosterWork;
  readonly counties: readonly { readonly value: string; readonly label: string }[];
  readonly application: string;
}

/** Part D: the roster of enterprises of a year, filled in like a workbook. */
export function RosterSection({
  of: { key, letter, title: named },
  roster,
  counties,
  application,
}: RosterSectionProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const language = useLanguage();
  const narrow = useNarrow();
  const handle = useRef<DataGridHandle>(null);
  const [active, setActive] = useState<GridPlace | null>(null);
  const [tooMany, setTooMany] = useState<number | null>(null);
  const { year, years, turnTo, loaded, rows, faults, gaps, before, change } = roster;
  const read = loaded === undefined || loaded === 'failed' ? undefined : loaded;
  const columns = useRosterColumns(read?.items, counties);
  const isOpen = read?.open ?? false;
  const { noted } = roster;
  const shown = useMemo((): readonly GridRow[] => {
    const all = rows.map((row, index): GridRow => {
      const wrong = faults.get(row.place) ?? {};
      const said = Object.entries(wrong).map(([column, { zh, en }]) => [column, language === 'en' ? en : zh]);
      const state =
        row.theirs !== undefined ? 'overtaken' : row.refused ? 'refused' : row.isEdited ? 'unsaved' : undefined;
      return {
        place: row.place,
        number: index + 1,
        cells: row.cells,
        before: before.get(row.cells.code ?? ''),
        faults: Object.fromEntries(said),
        noted:
          noted.size === 0
            ? none
            : columns.flatMap((of) => (noted.has(notePlace(year, row.cells.code ?? '', of.noted)) ? [of.key] : [])),
        state,
      };
    });
    const next: GridRow = {
      place: 'next',
      number: rows.length + 1,
      cells: {},
      before: undefined,
      faults: {},
      noted: [],
      state: undefined,
    };
    return isOpen ? [...all, next] : all;
  }, [rows, faults, before, isOpen, language, columns, noted, year]);
  const goTo = ({ row, column }: GridPlace) => {
    document.getElementById(sectionId(key))?.scrollIntoView();
    const idx = columns.findIndex((one) => one.key === column) + 1;
    handle.current?.setActivePosition({ rowIdx: row, idx }, { shouldFocus: true });
  };
  const type = ({ row: index, column }: GridPlace, given: string) => {
    const typed = cellTyped(column, given);
    const row = rows[index];
    if (row !== undefined) change([{ row, cells: { ...row.cells, [column]: typed } }]);
    else if (typed !== '') change([{ at: (rows.at(-1)?.at ?? -1) + 1, cells: { [column]: typed } }]);
  };
  const paste = ({ row, column }: GridPlace, pasted: readonly (readonly string[])[]) => {
    const from = { row, column: columns.findIndex((one) => one.key === column) };
    const made = pasteRows(
      rows,
      from,
      pasted,
      columns.map(({ key: of, titles }) => ({ key: of, titles })),
    );
    setTooMany('tooMany' in made ? made.tooMany : null);
    if ('changes' in made) change(made.changes);
  };
  const takeOver = () => change([...before.values()].map((cells, at) => ({ at, cells })));
  return (
    <section id={sectionId(key)} className={styles.section} aria-labelledby={`${sectionId(key)}-title`}>
      <header>
        <h2 id={`${sectionId(key)}-title`}>
          <span className={styles.letter}>{letter}</span> {localized(named)}
        </h2>
        <Segments
          label={t('rosterYear')}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(one) => turnTo(Number(one))}
          size="small"
        />
      </header>
      {loaded === undefined && <Waiting bars={[34, 34, 34]} />}
      {loaded === 'failed' && (
        <p role="alert">
          {t('rosterFailed')} <PlainButton onClick={roster.again}>{t('readAgain')}</PlainButton>
        </p>
      )}
      {read && (
        <div className={own.roster}>
          <div className={own.tools}>
            <span role="status">{t('enterprises', { count: rows.length })}</span>
            {isOpen && rows.length === 0 && before.size > 0 && (
              <PlainButton onClick={takeOver}>{t('takeRosterOver', { count: before.size })}</PlainButton>
            )}
          </div>
          {isOpen && <p className={own.quiet}>{t('rosterKeys')}</p>}
          {tooMany !== null && (
            <p role="alert" className={own.fault}>
              {t('tooManyRows', { count: tooMany, most: mostEnterprises })}
            </p>
          )}
          <RosterBar
            {...{ roster, columns, active, application }}
            row={active === null ? undefined : rows[active.row]}
            isOpen={isOpen}
            onType={type}
          />
          <Suspense fallback={<Waiting bars={[320]} />}>
            <RosterGrid
              label={`${localized(named)} ${year}`}
              rowNumber={t('rowNumber')}
              columns={columns}
              rows={shown}
              isOpen={isOpen}
              isNarrow={narrow}
              handle={handle}
              onType={type}
              onPaste={paste}
              onMove={setActive}
            />
          </Suspense>
          <RosterProblems {...{ rows, faults, gaps, columns, goTo }} />
        </div>
      )}
    </section>
  );
}
