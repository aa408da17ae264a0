import type { Role } from '@qunxing/database';
import { askOnceAs } from '../operations/testing/asked-path.ts';
import type { TrialRegister } from '../operations/testing/trial-register.ts';

/** A cell of the form as the tests read it. */
export interface SeenCell {
  readonly item: string;
  readonly period: string;
  readonly value: string | null;
  readonly revision: string | null;
  readonly reported: string | null;
  readonly unit: string | null;
  readonly source: string | null;
  readonly comment: string | null;
  readonly takenOver: boolean;
  readonly blank: { readonly zh: string } | null;
  readonly lastYear: string | null;
  readonly seen: string | null;
  readonly changes: number;
}

/** The form as the tests read it. */
export interface SeenForm {
  readonly year: number;
  readonly years: readonly number[];
  readonly closedBecause: { readonly zh: string } | null;
  readonly openStatements: readonly string[];
  readonly statements: readonly { readonly slot: string; readonly text: string; readonly seen: string }[];
  readonly sections: readonly {
    readonly key: string;
    readonly letter: string;
    readonly items: readonly {
      readonly item: { readonly key: string; readonly kind: string };
      readonly open: boolean;
      readonly parts: readonly string[];
      readonly neededYears: readonly number[];
      readonly cells: readonly SeenCell[];
    }[];
  }[];
}

/** What a change of a figure came to. */
export interface SeenOutcome {
  readonly state: string;
  readonly code: string | null;
  readonly message: { readonly zh: string; readonly en: string } | null;
  readonly cell: SeenCell | null;
}

const cell = `item period value revision reported unit source comment takenOver blank { zh } lastYear seen changes`;

/** Reads the form of an application as somebody; null where they may not see it. */
export const readForm = async (
  test: TrialRegister,
  role: Role,
  application: string,
  year: number | null = null,
): Promise<SeenForm | null> => {
  const { data } = await (await askOnceAs(test, role))(
    `query ($application: ID!, $year: Int) { application(id: $application) { form(year: $year) {
      year years closedBecause { zh } openStatements statements { slot text seen }
      sections { key letter items { item { key kind } open parts neededYears cells { ${cell} } } } } } }`,
    { application, year },
  );
  // The selection above.
  return ((data?.application ?? null) as { readonly form: SeenForm } | null)?.form ?? null;
};

/** The cell of an item in a form; throws where there is none. */
export const cellIn = (form: SeenForm | null, item: string, period: string): SeenCell => {
  const cells = form?.sections.flatMap(({ items }) => items).flatMap(({ cells: own }) => own) ?? [];
  const found = cells.find((one) => one.item === item && one.period === period);
  if (found === undefined) throw new Error(`the form has no cell of ${item} in ${period}`);
  return found;
};

let requests = 0;
const newKey = (): string => {
  requests += 1;
  return `figures-${requests}`;
};

/** Records figures as somebody. */
export const recordFigures = async (
  test: TrialRegister,
  role: Role,
  application: string,
  changes: readonly object[],
  key = newKey(),
): Promise<{
  readonly __typename?: string;
  readonly code?: string;
  readonly outcomes?: readonly SeenOutcome[];
  readonly errors?: readonly string[];
}> => {
  const { data, errors } = await (await askOnceAs(test, role))(
    `mutation ($application: ID!, $key: String!, $changes: [FigureChangeInput!]!) {
      recordFigures(application: $application, key: $key, changes: $changes) {
        __typename
        ... on FiguresRecorded { outcomes { state code message { zh en } cell { ${cell} } } }
        ... on FormRefused { code message { zh en } } } }`,
    { application, key, changes },
  );
  if (errors) return { errors: errors.map(({ extensions }) => String(extensions?.code)) };
  // The selection above.
  return data?.recordFigures as { readonly __typename: string };
};

/** Records statements as somebody. */
export const recordStatements = async (
  test: TrialRegister,
  role: Role,
  application: string,
  statements: readonly object[],
  key = newKey(),
) => {
  const { data, errors } = await (await askOnceAs(test, role))(
    `mutation ($application: ID!, $key: String!, $statements: [StatementInput!]!) {
      recordStatements(application: $application, key: $key, statements: $statements) {
        __typename
        ... on StatementsRecorded { outcomes { state code slot message { zh en } statement { text seen } } }
        ... on FormRefused { code } } }`,
    { application, key, statements },
  );
  return data?.recordStatements ?? { errors: errors?.map(({ extensions }) => extensions?.code) };
};

/** A page of a roster in a form as the tests read it. */
export interface SeenRoster {
  readonly open: boolean;
  readonly total: number;
  readonly columns: readonly { readonly needed: boolean; readonly item: { readonly key: string } }[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly industry: string | null;
    readonly values: readonly string[];
    readonly seen: string | null;
  }[];
}

const row = 'code name industry values seen';

/** Reads a page of the roster of 2023 in a form as somebody. */
export const readRoster = async (
  test: TrialRegister,
  role: Role,
  id: string,
  { first = 100, after = 0 }: { readonly first?: number; readonly after?: number } = {},
): Promise<SeenRoster> => {
  const { data } = await (await askOnceAs(test, role))(
    `query ($application: ID!, $first: Int!, $after: Int) { application(id: $application) {
      formRoster(year: 2023, first: $first, after: $after) {
        open total columns { needed item { key } } rows { ${row} } } } }`,
    { application: id, first, after },
  );
  // The selection above.
  const application = data?.application as { readonly formRoster: SeenRoster } | null | undefined;
  if (!application) throw new Error('the application is not there for who asks');
  return application.formRoster;
};

/** Records rows of the roster of 2023 as somebody. */
export const recordRoster = async (
  test: TrialRegister,
  role: Role,
  application: string,
  rows: readonly object[],
  key = newKey(),
) => {
  const { data, errors } = await (await askOnceAs(test, role))(
    `mutation ($application: ID!, $key: String!, $rows: [RosterRowInput!]!) {
      recordRoster(application: $application, year: 2023, key: $key, rows: $rows) {
        __typename
        ... on RosterRecorded { revision outcomes { state code message { zh en } row { ${row} } } }
        ... on FormRefused { code } } }`,
    { application, key, rows },
  );
  // The selection above.
  return (data?.recordRoster ?? { errors: errors?.map(({ extensions }) => extensions?.code) }) as {
    readonly code?: string;
    readonly errors?: readonly string[];
    readonly revision?: string;
    readonly outcomes?: readonly {
      readonly state: string;
      readonly code: string | null;
      readonly message: { readonly zh: string; readonly en: string } | null;
      readonly row: SeenRoster['rows'][number] | null;
    }[];
  };
};
