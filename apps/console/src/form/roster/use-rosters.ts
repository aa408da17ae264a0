import { useEffect, useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import { readFragment } from '../../graphql.ts';
import { FormRosterQuery, FormRosterRowFragment, type LoadedRoster, type RosterRowSeen } from '../form-roster.ts';

/** Rows that are read at once. */
const page = 1000;

const load = async (client: Client, application: string, year: number): Promise<LoadedRoster> => {
  const rows: RosterRowSeen[] = [];
  for (;;) {
    const variables = { application, year, first: page, after: rows.length };
    const { data, error } = await client
      .query(FormRosterQuery, variables, { requestPolicy: 'network-only' })
      .toPromise();
    const roster = data?.application?.formRoster;
    if (!roster) throw error ?? new Error('the application is not there');
    rows.push(...roster.rows.map((row) => readFragment(FormRosterRowFragment, row)));
    if (rows.length >= roster.total || roster.rows.length === 0)
      return { year, open: roster.open, items: roster.columns, rows };
  }
};

/** The rosters that a form has read, by year: all pages of a roster, for twins are looked for among all of its rows. */
export type Rosters = Readonly<Record<number, LoadedRoster | 'failed'>>;

/** Reads the rosters of some years, each once; gives what was read so far and how to read one again that failed. */
export function useRosters(application: string, years: readonly number[]): readonly [Rosters, (year: number) => void] {
  const client = useClient();
  const [rosters, setRosters] = useState<Rosters>({});
  const asked = useRef(new Set<number>());
  const wanted = years.join(' ');
  const read = (year: number) => {
    asked.current.add(year);
    load(client, application, year).then(
      (roster) => setRosters((now) => ({ ...now, [year]: roster })),
      () => setRosters((now) => ({ ...now, [year]: 'failed' })),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a year is read once, whatever else changes
  useEffect(() => {
    for (const year of wanted.split(' ').map(Number)) if (!asked.current.has(year)) read(year);
  }, [wanted]);
  return [rosters, read];
}
