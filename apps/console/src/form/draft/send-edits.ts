import type { Client, OperationResult } from '@urql/core';
import { mistakeIn } from '../../gateway/mistake.ts';
import { graphql, readFragment } from '../../graphql.ts';
import type { Localized } from '../../language/localized.ts';
import { FormCellFragment } from '../application-form.ts';
import { FormRosterRowFragment } from '../form-roster.ts';
import { rowAsked } from '../roster-cells.ts';
import type { Edit, Edits, FigureEdit, RosterEdit, StatementEdit } from './edit.ts';
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

/** What one request came to: what sending comes to, or why the gateway took nothing of it. */
type Asked = Sent | { readonly untaken: Localized };

/** Why an answer has no data: nothing came, somebody may not, the request is wrong, or the gateway failed. */
const untaken = ({ error }: Pick<OperationResult, 'error'>): Asked => {
  if (error === undefined || error.networkError) return null;
  const mistake = mistakeIn(error);
  if (mistake === undefined) return 'failed';
  if (mistake.code === 'BAD_USER_INPUT' || mistake.code === 'OPERATION_TOO_COMPLEX')
    return { untaken: mistake.message };
  return { closed: mistake.message };
};

type Placed<One extends Edit> = readonly (readonly [string, One])[];

const merged = (all: readonly Sent[]): Sent => {
  const fates: Record<string, Fate> = {};
  for (const one of all) {
    if (one === null || one === 'failed' || 'closed' in one) return one;
    Object.assign(fates, one.fates);
  }
  return { fates };
};

/**
 * Sends edits in one request. Where the gateway takes nothing of it, each half goes by itself, under a key that follows from that
 * of the whole, until the one that is wrong stands alone and the others are recorded.
 */
const sendWhatIsRight = async <One extends Edit>(
  send: (key: string, edits: Placed<One>) => Promise<Asked>,
  key: string,
  edits: Placed<One>,
): Promise<Sent> => {
  if (edits.length === 0) return { fates: {} };
  const asked = await send(key, edits);
  if (asked === null || asked === 'failed' || !('untaken' in asked)) return asked;
  if (edits.length === 1)
    return {
      fates: Object.fromEntries(
        edits.map(([place]) => [place, { state: 'refused', message: asked.untaken, held: null }]),
      ),
    };
  const half = Math.ceil(edits.length / 2);
  return merged([
    await sendWhatIsRight(send, `${key}a`, edits.slice(0, half)),
    await sendWhatIsRight(send, `${key}b`, edits.slice(half)),
  ]);
};

/** The place of an aspect's statement in the form. */
export const statementPlace = (part: string): string => `statement/${part}`;

const sendFigures =
  (client: Client, application: string) =>
  async (key: string, edits: Placed<FigureEdit>): Promise<Asked> => {
    const changes = edits.map(([, { kind: _kind, ...change }]) => change);
    const answer = await client.mutation(RecordFiguresMutation, { application, key, changes }).toPromise();
    if (!answer.data) return untaken(answer);
    const result = answer.data.recordFigures;
    if (result.__typename === 'FormRefused') return { closed: result.message };
    const fates = result.outcomes.map(({ state, message, cell }, index): [string, Fate] => [
      edits[index]?.[0] ?? '',
      { state, message, held: cell && { cell: readFragment(FormCellFragment, cell) } },
    ]);
    return { fates: Object.fromEntries(fates) };
  };

const sendStatements =
  (client: Client, application: string) =>
  async (key: string, edits: Placed<StatementEdit>): Promise<Asked> => {
    const statements = edits.map(([slot, { text, seen }]) => ({ slot, text, seen }));
    const answer = await client.mutation(RecordStatementsMutation, { application, key, statements }).toPromise();
    if (!answer.data) return untaken(answer);
    const result = answer.data.recordStatements;
    if (result.__typename === 'FormRefused') return { closed: result.message };
    const fates = result.outcomes.map(({ state, slot, message, statement }): [string, Fate] => [
      slot,
      { state, message, held: statement && { statement } },
    ]);
    return { fates: Object.fromEntries(fates) };
  };

const sendRows =
  (client: Client, application: string, year: number) =>
  async (key: string, edits: Placed<RosterEdit>): Promise<Asked> => {
    const rows = edits.map(([, edit]) => rowAsked(edit));
    const answer = await client.mutation(RecordRosterMutation, { application, key, year, rows }).toPromise();
    if (!answer.data) return untaken(answer);
    const result = answer.data.recordRoster;
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
    const rows = Map.groupBy(ofKind(edits, 'roster'), ([, { year }]) => year);
    return merged(
      await Promise.all([
        sendWhatIsRight(sendFigures(client, application), `${key}-f`, ofKind(edits, 'figure')),
        sendWhatIsRight(sendStatements(client, application), `${key}-s`, ofKind(edits, 'statement')),
        ...[...rows].map(([year, own]) => sendWhatIsRight(sendRows(client, application, year), `${key}-${year}`, own)),
      ]),
    );
  };
