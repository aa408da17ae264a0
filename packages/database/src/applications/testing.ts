import { type Acting, type Application, accept, draft, type Moment, submit } from '@qunxing/certification';
import { guizhou } from '@qunxing/reference';
import { guizhouExercise, guizhouExerciseProcedure, guizhouExerciseRound } from '@qunxing/standards';
import { createAccount } from '../accounts/accounts.ts';
import { beginAggregate } from '../aggregates/change.ts';
import type { Database } from '../connection/database.ts';
import { storeProcedure } from '../definitions/store-procedure.ts';
import { storeStandard } from '../definitions/store-standard.ts';
import type { Act } from '../events/act.ts';
import { newId } from '../identity/new-id.ts';
import { seedRounds } from '../programmes/seed-programmes.ts';
import { recorded, seedRegister, storeCluster } from '../testing/builders.ts';
import { applicationUnderWay } from './application-rows.ts';
import { applications } from './applications.ts';

/** The moment at which tests act. */
export const moment: Moment = { at: '2026-05-11T01:00:00.000Z', on: '2026-05-11' };

const procedure = guizhouExerciseProcedure;
const round = guizhouExerciseRound;

/** A database with the exercise's rules, a cluster in Zheng'an County, and people of its county and prefecture. */
export const seedPath = async (database: Database) => {
  const { sql } = database;
  await seedRegister(sql);
  const standard = await storeStandard(sql, guizhouExercise, recorded.at);
  const rules = { round: round.id, procedure: await storeProcedure(sql, procedure, recorded.at), standard };
  await seedRounds(sql, [round]);
  const person = async (role: 'county' | 'prefecture', division: string): Promise<Acting> => {
    const title = { 'zh-CN': role, en: role };
    const entry = { role, divisionCode: division, organization: title, displayName: title, demonstration: true };
    const account = await createAccount(sql, { ...entry, login: role, passwordHash: 'scrypt$' }, recorded.at);
    if (account === undefined) throw new Error(`the login ${role} is taken`);
    return { account, role, division };
  };
  return {
    rules,
    clusterId: await storeCluster(sql),
    county: await person('county', '520324'),
    prefecture: await person('prefecture', '520300'),
  };
};

/** A seeded path. */
export type Path = Awaited<ReturnType<typeof seedPath>>;

/** Something that is asked for under a key. */
export const actOf = ({ account }: Acting, key: string, request: object = { key }): Act => ({
  account,
  key,
  request,
  at: new Date(moment.at),
});

/** Begins an application for the cluster, as its county would. */
export const begin = (database: Database, { rules, clusterId, county: by }: Path, key = 'draft') =>
  beginAggregate(database, applications, { begunFor: ['cluster', clusterId], act: actOf(by, key) }, async (sql) => {
    const existing = await applicationUnderWay(sql, clusterId, round.id);
    const cluster = { id: clusterId, counties: [{ code: '520324', outputShare: null }], demonstration: true };
    const facts = { id: newId(), by, cluster, rules, round, procedure, standard: guizhouExercise, register: guizhou };
    return draft({ ...facts, existing }, moment);
  });

/** Hands in with nothing left blank. */
export const handIn =
  ({ county: by }: Path) =>
  async (application: Application) => {
    const facts = { by, procedure, round, incidents: [], evaluation: 'evaluation', input: 'sha256:input', blanks: [] };
    return submit(application, facts, moment);
  };

/** Takes it up for review. */
export const takeUp =
  ({ prefecture: by }: Path) =>
  async (application: Application) =>
    accept(application, { by, procedure, comment: '' }, moment);
