import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Configuration, readConfiguration, shippedConfiguration } from '@qunxing/configuration';
import { createAccount, hashPassword, type Role } from '@qunxing/database';
import { openTestDatabase, type TestEngine } from '@qunxing/database/testing';
import { pino } from 'pino';
import type { DirectorySettings } from '../directory/directory-settings.ts';
import { openGateway, readLibrary } from '../start/open-gateway.ts';
import type { TrustedProxies } from '../start/trusted-proxies.ts';
import { buildServer } from './build-server.ts';

/** The password of every account that tests make. */
export const trialPassword = 'a password for tests';

interface TestServerOptions {
  readonly trustProxy?: TrustedProxies;
  /** Directory that stands for the bundle of GraphiQL. */
  readonly graphiql?: string;
  readonly demonstration?: boolean;
  readonly directory?: DirectorySettings;
  readonly engine?: TestEngine;
  /** The reporting year at which rounds judge that state one; what each states itself unless told. */
  readonly referenceYear?: string;
  /** Called with every SQL statement, so that they can be counted. */
  readonly onStatement?: (statement: string) => void;
}

/** A configuration whose rounds judge at a year where they state one. */
const judgedAt = (configuration: Configuration, year: string | undefined): Configuration => {
  const { province } = configuration;
  const rounds = province.rounds.map((round) =>
    round.referenceYear.status === 'unset' || year === undefined
      ? round
      : { ...round, referenceYear: { ...round.referenceYear, value: year } },
  );
  return { ...configuration, province: { ...province, rounds } };
};

/** A gateway over a new database, with a clock that the test holds; nothing listens on a port. */
export const openTestServer = async ({
  trustProxy = false,
  graphiql = '',
  demonstration = true,
  directory,
  engine = 'embedded',
  referenceYear,
  onStatement,
}: TestServerOptions = {}) => {
  const clock = { now: new Date('2026-03-02T01:00:00Z') };
  const log = pino({ level: 'silent' });
  const database = await openTestDatabase(engine, {
    demonstration,
    ...(onStatement && { onStatement }),
  });
  const configured = await readConfiguration(shippedConfiguration);
  if ('wrong' in configured) throw new Error(configured.wrong[0]?.en);
  const configuration = judgedAt(configured.configuration, referenceYear);
  const rules = await readLibrary(configuration, shippedConfiguration, log);
  if ('wrong' in rules) throw new Error(rules.wrong[0]?.en);
  const files = await mkdtemp(join(tmpdir(), 'qunxing-files-'));
  const gateway = {
    ...openGateway(configuration, rules.library, database, { log, files }, () => clock.now),
    directory,
  };
  const server = await buildServer(gateway, { files: { console: '', graphiql }, trustProxy });
  const operation = (query: string, headers: Readonly<Record<string, string>> = {}, remoteAddress = '10.0.0.1') =>
    server.inject({ method: 'POST', url: '/graphql', headers, remoteAddress, payload: { query } });
  const signIn = (login: string, password = trialPassword, headers = {}, remoteAddress = '10.0.0.1') =>
    operation(
      `mutation { signIn(login: "${login}", password: "${password}") {
        ... on SignedIn { viewer { login } } ... on SignInRefused { code } } }`,
      headers,
      remoteAddress,
    );
  return {
    gateway,
    server,
    clock,
    operation,
    signIn,
    /** Makes an account whose login is its role. */
    addAccount: async (role: Role) => {
      const name = { 'zh-CN': '试', en: 'trial' };
      const passwordHash = await hashPassword(trialPassword);
      const entry = { login: role, role, divisionCode: null, displayName: name, organization: name, passwordHash };
      await createAccount(database.sql, { ...entry, demonstration: true }, clock.now);
    },
    /** The header that goes with the requests of whoever signs in now. */
    cookieOf: async (login: string) => {
      const [cookie] = (await signIn(login)).cookies;
      return { cookie: `${cookie?.name}=${cookie?.value}` };
    },
    close: async () => {
      await server.close();
      await database.close();
      await rm(files, { recursive: true });
    },
  };
};

/** A server for tests. */
export type TestServer = Awaited<ReturnType<typeof openTestServer>>;
