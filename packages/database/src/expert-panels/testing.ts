import type { Sql } from '../connection/sql.ts';
import { saveEnterprises } from '../enterprises/save-enterprises.ts';
import { type ExpertEntry, saveExpert } from '../experts/experts.ts';
import { recordRosters } from '../rosters/record-rosters.ts';
import { recorded } from '../testing/builders.ts';

/** Credit code of an enterprise of the cluster. */
export const memberCode = '91110000600037341L';

/** Makes one enterprise a member of a cluster. */
export const seedMember = async (sql: Sql, clusterId: string): Promise<void> => {
  const entry = { creditCode: memberCode, name: '一号厂', industryCode: null, countyCode: '520324' };
  await saveEnterprises(sql, [{ ...entry, demonstration: true }], recorded.at);
  const roster = { codes: [memberCode], columns: {} };
  await recordRosters(sql, [{ clusterId, year: 2023, roster, source: '测试' }], recorded);
};

/** Somebody who judges, whose account, login and name are the same; nothing ties them to anything unless told. */
export const seedExpert = async (sql: Sql, name: string, known: Partial<ExpertEntry> = {}): Promise<void> => {
  const at = recorded.at.toISOString();
  await sql.query(
    `INSERT INTO account (id, login, password_hash, display_name_zh, display_name_en, demonstration, created_at)
     VALUES ($1, $1, 'scrypt$', $1, $1, true, $2::timestamptz)`,
    [name, at],
  );
  await sql.query('INSERT INTO organization (id, name_zh, name_en) VALUES ($1, $1, $1)', [name]);
  await sql.query(
    `INSERT INTO appointment (id, account_id, organization_id, role, valid_from)
     VALUES ($1, $1, $1, 'expert', $2::timestamptz)`,
    [name, at],
  );
  await saveExpert(sql, { account: name, employer: null, home: null, fields: [], ...known }, recorded);
};
