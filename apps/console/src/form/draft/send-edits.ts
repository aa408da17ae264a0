import type { Client } from '@urql/core';
import { graphql, readFragment } from '../../graphql.ts';
import { FormCellFragment, slotOf } from '../application-form.ts';
import type { Edits, FigureEdit, StatementEdit } from './edit.ts';
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
  edits: readonly StatementEdit[],
): Promise<Sent> => {
  const statements = edits.map(({ part, text, seen }) => ({ part, text, seen }));
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

/** Sends what was typed to the gateway: figures and texts apart, each under a key that is the same for every try. */
export const sendEdits =
  (client: Client, application: string) =>
  async (key: string, edits: Edits): Promise<Sent> => {
    const all = Object.values(edits);
    const figures = all.filter((edit) => edit.kind === 'figure');
    const statements = all.filter((edit) => edit.kind === 'statement');
    const sent = await Promise.all([
      figures.length > 0 ? sendFigures(client, application, `${key}-f`, figures) : { fates: {} },
      statements.length > 0 ? sendStatements(client, application, `${key}-s`, statements) : { fates: {} },
    ]);
    const fates: Record<string, Fate> = {};
    for (const one of sent) {
      if (one === null || 'closed' in one) return one;
      Object.assign(fates, one.fates);
    }
    return { fates };
  };
