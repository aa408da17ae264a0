import type { Client } from '@urql/core';
import { graphql, readFragment } from '../../graphql.ts';
import { FormCellFragment, slotOf } from '../application-form.ts';
import { FormRosterRowFragment } from '../form-roster.ts';
import { rowAsked } from '../roster-cells.ts';
import type { Edits, FigureEdit, RosterEdit, StatementEdit } from './edit.ts';
import type { Fate, Sent } from './form-draft.ts';

const RecordFiguresMutation = graphql(
  `
    mutation RecordFigures($application: ID!, $key: String!, $changes: [FigureChangeInput!]!) {
      recordFigures(application: $application, key: $key, changes: $changes) {
        __typename
        ... on FiguresRecorded {
          outcomes {
            state
            message {
              zh
              en
            }
            cell {
              ...FormCellSeen
            }
          }
        }
        ... on FormRefused {
          message {
            zh
            en
          }
        }
      }
    }
  `,
  [FormCellFragment],
);

const RecordStatementsMutation = graphql(`
  mutation RecordStatements($application: ID!, $key: String!, $statements: [StatementInput!]!) {
    recordStatements(application: $application, key: $key, statements: $statements) {
      __typename
      ... on StatementsRecorded {
        outcomes {
          state
          slot
          message {
            zh
            en
          }
          statement {
            text
            seen
          }
        }
      }
      ... on FormRefused {
        message {
          zh
          en
        }
      }
    }
  }
`);

const RecordRosterMutation = graphql(
  `
    mutation RecordRoster($application: ID!, $year: Int!, $key: String!, $rows: [RosterRowInput!]!) {
      recordRoster(application: $application, year: $year, key: $key, rows: $rows) {
        __typename
        ... on RosterRecorded {
          outcomes {
            state
            message {
              zh
              en
            }
            row {
              ...FormRosterRowSeen
            }
          }
        }
        ... on FormRefused {
          message {
            zh
            en
          }
        }
      }
    }
  `,
  [FormRosterRowFragment],
);

/** The place of an aspect's statement in the form. */
export const statementPlace = (part: string): string => `statement/${part}`;

const sendFigures = async (
  client: Client,
  application: string,
  key: string,
  edits: readonly FigureEdit[],
): Promise<Sent> => {
  const changes = edits.map(({ kind: _kind, ...change }) => change);
  const { data } = await client.mutation(RecordFiguresMutation, { application, key, changes }).toPromise();
  if (!data) return null;
  const result = data.recordFigures;
  if (result.__typename === 'FormRefused') return { closed: result.message };
  const fates = result.outcomes.map(({ state, message, cell }, index): [string, Fate] => {
    const edit = edits[index];
    return [
      edit === undefined ? '' : slotOf(edit),
      { state, message, held: cell && { cell: readFragment(FormCellFragment, cell) } },
    ];
  });
  return { fates: Object.fromEntries(fates) };
};

const sendStatements = async (
  client: Client,
  application: string,
  key: string,
  edits: readonly (readonly [string, StatementEdit])[],
): Promise<Sent> => {
  const statements = edits.map(([slot, { text, seen }]) => ({ slot, text, seen }));
  const { data } = await client.mutation(RecordStatementsMutation, { application, key, statements }).toPromise();
  if (!data) return null;
  const result = data.recordStatements;
  if (result.__typename === 'FormRefused') return { closed: result.message };
  const fates = result.outcomes.map(({ state, slot, message, statement }): [string, Fate] => [
    slot,
    { state, message, held: statement && { statement } },
  ]);
  return { fates: Object.fromEntries(fates) };
};

const sendRows = async (
  client: Client,
  application: string,
  key: string,
  year: number,
  edits: readonly (readonly [string, RosterEdit])[],
): Promise<Sent> => {
  const rows = edits.map(([, edit]) => rowAsked(edit));
  const { data } = await client.mutation(RecordRosterMutation, { application, key, year, rows }).toPromise();
  if (!data) return null;
  const result = data.recordRoster;
  if (result.__typename === 'FormRefused') return { closed: result.message };
  const fates = result.outcomes.map(({ state, message, row }, index): [string, Fate] => [
    edits[index]?.[0] ?? '',
    { state, message, held: row && { row: readFragment(FormRosterRowFragment, row) } },
  ]);
  return { fates: Object.fromEntries(fates) };
};

/** Edits of one kind with their places. */
const ofKind = <Kind extends Edits[string]['kind']>(edits: Edits, kind: Kind) =>
  Object.entries(edits).flatMap(([place, edit]) =>
    // The kind tells the edits apart.
    edit.kind === kind ? [[place, edit as Extract<Edits[string], { kind: Kind }>] as const] : [],
  );

/** Sends what was typed to the gateway: figures, texts and the rows of each year apart, each under a key that is the same for every try. */
export const sendEdits =
  (client: Client, application: string) =>
  async (key: string, edits: Edits): Promise<Sent> => {
    const figures = ofKind(edits, 'figure').map(([, edit]) => edit);
    const statements = ofKind(edits, 'statement');
    const rows = Map.groupBy(ofKind(edits, 'roster'), ([, { year }]) => year);
    const sent = await Promise.all([
      figures.length > 0 ? sendFigures(client, application, `${key}-f`, figures) : { fates: {} },
      statements.length > 0 ? sendStatements(client, application, `${key}-s`, statements) : { fates: {} },
      ...[...rows].map(([year, own]) => sendRows(client, application, `${key}-${year}`, year, own)),
    ]);
    const fates: Record<string, Fate> = {};
    for (const one of sent) {
      if (one === null || 'closed' in one) return one;
      Object.assign(fates, one.fates);
    }
    return { fates };
  };
