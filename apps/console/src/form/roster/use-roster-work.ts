import type { RosterYear } from '@qunxing/evaluation';
import { useCallback, useMemo, useState } from 'react';
import { newKey } from '../../gateway/request-key.ts';
import type { Draft, FormDraft } from '../draft/form-draft.ts';
import type { LoadedRoster } from '../form-roster.ts';
import { cellsOf, itemColumns, type RosterCells } from '../roster-cells.ts';
import { createCaseRosters } from './as-case-roster.ts';
import { changeRoster, type RowChange } from './change-roster.ts';
import { type CellFaults, createRosterReader } from './roster-faults.ts';
import { notePlace, type RosterRow, rosterRows } from './roster-row.ts';
import { useRosters } from './use-rosters.ts';

/** A row in its order. */
export type OrderedRow = RosterRow & { readonly at: number };

/** A column that a hard requirement reads, with how many enterprises have neither a value in it nor a reason. */
export interface RosterGap {
  readonly column: string;
  readonly count: number;
  /** The first row without it, from 0. */
  readonly first: number;
}

/** The work on the rosters of a form. */
export interface RosterWork {
  readonly year: number;
  readonly years: readonly number[];
  readonly turnTo: (year: number) => void;
  /** The roster of the year as it was read; undefined while it is. */
  readonly loaded: LoadedRoster | 'failed' | undefined;
  readonly again: () => void;
  readonly rows: readonly OrderedRow[];
  readonly faults: ReadonlyMap<string, CellFaults>;
  readonly gaps: readonly RosterGap[];
  /** Last year's cells by credit code. */
  readonly before: ReadonlyMap<string, RosterCells>;
  /** Places in which something is noted beside a cell. */
  readonly noted: ReadonlySet<string>;
  readonly change: (changes: readonly RowChange[]) => void;
  /** The rosters with what was typed and recorded since they were served, as an evaluation reads them. */
  readonly cases: Readonly<Record<`y${number}`, RosterYear>>;
}

interface Of {
  readonly application: string;
  /** The reporting year. */
  readonly reporting: number;
  readonly counties: readonly string[];
  readonly demonstration: boolean;
  /** What is noted in a place. */
  readonly noteIn: (slot: string) => string;
  /** Places of texts that were read. */
  readonly texts: readonly string[];
}

/** Growth over three years reads four rosters. */
const yearsRead = 4;

const none: readonly OrderedRow[] = [];

/** The year of what was typed or recorded in a roster; undefined for any other place. */
const yearOf = (place: string): number | undefined => {
  const year = /^roster y(\d{4}) /.exec(place)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** The rosters of a form at work: what is read, typed, wrong and missing, for the year that is turned to. */
export function useRosterWork(
  { application, reporting, counties, demonstration, noteIn, texts }: Of,
  draft: Draft,
  work: FormDraft,
): RosterWork {
  const [turned, turnTo] = useState<number | null>(null);
  const years = useMemo(() => Array.from({ length: yearsRead }, (_, index) => reporting - index), [reporting]);
  const year = turned !== null && years.includes(turned) ? turned : reporting;
  const { edits, recorded } = draft;
  const touched = useMemo(() => {
    const found = [...Object.keys(edits), ...Object.keys(recorded)].flatMap((place) => yearOf(place) ?? []);
    return [...new Set(found)].sort();
  }, [edits, recorded]);
  const wanted = useMemo(() => [...new Set([year, year - 1, ...touched])], [year, touched]);
  const [rosters, readAgain] = useRosters(application, wanted);
  const anyRead = Object.values(rosters).find((one) => one !== 'failed');
  const items = anyRead?.items;
  const where = counties.join(' ');
  const read = useMemo(
    () => createRosterReader({ items: items ?? [], counties: where.split(' '), demonstration }),
    [items, where, demonstration],
  );
  const caseOf = useMemo(() => createCaseRosters(items ?? []), [items]);
  const loaded = rosters[year];
  const rows = useMemo(
    () => (loaded === undefined || loaded === 'failed' ? none : rosterRows(loaded, draft)),
    [loaded, draft],
  );
  const faults = useMemo(() => read(rows), [read, rows]);
  const gaps = useMemo(
    () =>
      itemColumns(items ?? []).flatMap((column, place): readonly RosterGap[] => {
        const item = items?.[place];
        if (item === undefined || !item.needed) return [];
        // A blank with its reason is none.
        const isGap = ({ cells }: RosterRow) =>
          !cells[column] && noteIn(notePlace(year, cells.code ?? '', item.item.key)) === '';
        const first = rows.findIndex(isGap);
        return first < 0 ? [] : [{ column, count: rows.filter(isGap).length, first }];
      }),
    [items, rows, noteIn, year],
  );
  const noted = useMemo(() => {
    const places = [...texts, ...Object.keys(edits), ...Object.keys(recorded)];
    return new Set(places.filter((place) => place.startsWith('note/') && noteIn(place) !== ''));
  }, [texts, edits, recorded, noteIn]);
  const last = rosters[year - 1];
  const before = useMemo(
    () => new Map(last === undefined || last === 'failed' ? [] : last.rows.map((row) => [row.code, cellsOf(row)])),
    [last],
  );
  const change = useCallback(
    (changes: readonly RowChange[]) => {
      if (loaded === undefined || loaded === 'failed' || !loaded.open) return;
      const made = changeRoster(loaded, work.now(), changes, read, () => newKey().slice(0, 8));
      for (const place of made.gone) work.discard(place);
      work.edit(made.edits, made.faults);
    },
    [loaded, read, work],
  );
  const cases = useMemo(() => {
    const judged: Record<`y${number}`, RosterYear> = {};
    for (const one of touched) {
      const roster = rosters[one];
      if (roster === undefined || roster === 'failed') continue;
      const own = rosterRows(roster, draft);
      judged[`y${one}`] = caseOf(own, read(own));
    }
    return judged;
  }, [touched, rosters, draft, read, caseOf]);
  const again = () => readAgain(year);
  return { year, years, turnTo, loaded, again, rows, faults, gaps, before, noted, change, cases };
}
