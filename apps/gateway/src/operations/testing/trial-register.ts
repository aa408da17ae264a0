import { caseInputs, hashPassword, platformSha256, type Sql, saveEvaluations, seedReference } from '@qunxing/database';
import type { TestEngine } from '@qunxing/database/testing';
import { issueReceipt } from '@qunxing/evaluation';
import type { Province } from '@qunxing/standards';
import { demonstrationAccountsOf } from '../../account/demonstration-accounts.ts';
import type { Gateway } from '../../gateway.ts';
import type { StandardEdition } from '../../library/edition.ts';
import { createDemonstrationAccount, seedSecondFactors } from '../../seed/seed-accounts.ts';
import { storeRules } from '../../seed/store-rules.ts';
import { openTestServer, trialPassword } from '../../server/testing.ts';
import { addClusters, addFigures, addRecognitions, addRosters, recorded } from './trial-entries.ts';

const evaluateAll = async (
  { sql }: Pick<Gateway['database'], 'sql'>,
  ids: readonly string[],
  { plan }: StandardEdition,
) => {
  if (plan === null) throw new Error('a standard in use is bound');
  const inputs = await caseInputs(sql, ids, { referenceYear: 2023, referenceDate: '2023-12-31' });
  const entries = [...inputs.values()].map((input) => ({ input, receipt: issueReceipt(plan, input, platformSha256) }));
  return saveEvaluations(sql, entries, recorded);
};

const addAccounts = async (sql: Sql, province: Province): Promise<void> => {
  const passwordHash = await hashPassword(trialPassword);
  for (const entry of demonstrationAccountsOf(province)) {
    await createDemonstrationAccount(sql, entry, passwordHash, recorded.at);
  }
  await seedSecondFactors(sql, recorded.at);
};

/**
 * A gateway over a register of clusters (more than a page of fifty holds, unless told otherwise) with figures, rosters, titles, incidents, recognitions and evaluations, and the
 * demonstration accounts.
 */
export const openTrialRegister = async (clusters = 52, { engine }: { readonly engine?: TestEngine } = {}) => {
  const statements: string[] = [];
  const test = await openTestServer({
    ...(engine && { engine }),
    // Its newest figures are of that year.
    referenceYear: '2023',
    onStatement: (statement) => statements.push(statement),
  });
  const { configuration, database, library, divisions } = test.gateway;
  const { sql } = database;
  await seedReference(sql, [divisions.register]);
  await storeRules(database, library, recorded.at);
  await addAccounts(sql, { ...configuration.province, demonstrationCounty: '520324' });
  const ids = await addClusters(sql, clusters);
  await addFigures(sql, ids);
  await addRosters(sql, ids);
  await addRecognitions(sql, ids);
  const evaluations: string[] = [];
  for (const edition of library.standards.filter(({ standard }) =>
    ['guizhou-exercise', 'national-2022'].includes(standard.id),
  )) {
    evaluations.push(...(await database.transaction((inside) => evaluateAll({ sql: inside }, ids, edition))));
  }
  return { ...test, statements, clusters: ids, evaluations };
};

/** A register for tests. */
export type TrialRegister = Awaited<ReturnType<typeof openTrialRegister>>;

/** A register that is asked, in this process or by another way. */
export interface Asked {
  readonly clusters: readonly string[];
  readonly server: {
    readonly inject: (request: {
      readonly method: 'POST';
      readonly url: string;
      readonly headers: Record<string, string>;
      readonly payload: object;
    }) => Promise<{ readonly json: <Type>() => Type }>;
  };
  /** The header that goes with the requests of whoever signs in now. */
  readonly cookieOf: (login: string) => Promise<{ readonly cookie: string }>;
}

/** Asks as somebody by their login, which for most is their role; without one nobody is signed in. */
export const askAs = async ({ server, cookieOf }: Asked, login?: string) => {
  const headers = login === undefined ? {} : await cookieOf(login);
  return async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const answer = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    return answer.json<Answer>();
  };
};

/** What a GraphQL server answers. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}
