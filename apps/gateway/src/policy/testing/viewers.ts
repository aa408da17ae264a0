import { type AccountRow, accountByLogin, actingBy, createAccount, type Role, type Sql } from '@qunxing/database';
import type { Gateway } from '../../gateway.ts';

/** Somebody who asks, as the table names them. */
export interface Viewer {
  readonly name: string;
  /** Null for somebody who is not signed in. */
  readonly account: AccountRow | null;
  /** Whether nobody can sign in like this: an account that holds an office which is not its own. */
  readonly imagined?: true;
  /** What is so while they ask, and is undone afterwards. */
  readonly given?: ((sql: Sql) => Promise<void>) | undefined;
}

/** The offices of other divisions than those through which the case goes: the next county, the next prefecture, another province. */
const elsewhere: readonly (readonly [Role, string])[] = [
  ['county', '520302'],
  ['operator', '520302'],
  ['prefecture', '520100'],
  ['centre', '110000'],
  ['province', '110000'],
];

const accountOf = async ({ database, now }: Gateway, login: string): Promise<AccountRow> => {
  const known = await accountByLogin(database.sql, login, now());
  const [appointment] = known?.appointments ?? [];
  if (known === undefined || appointment === undefined) throw new Error(`there is no account ${login}`);
  return actingBy(known, appointment);
};

/** Seats an expert who must not judge, as if what speaks against it had become known after they were assigned. */
const seated = (account: string) => async (sql: Sql) => {
  await sql.query(
    `INSERT INTO panel_seat (panel_id, application_id, account_id, state)
     SELECT id, application_id, $1, 'assigned' FROM expert_panel`,
    [account],
  );
};

/** The same for one who works for an enterprise of the cluster and lives elsewhere. */
const employed = (account: string) => async (sql: Sql) => {
  await seated(account)(sql);
  await sql.query(
    `UPDATE expert SET home_code = '520102', employer_credit_code = (
       SELECT n.credit_code FROM enterprise n JOIN roster_member m ON m.enterprise_id = n.id
       JOIN expert_panel p ON true JOIN application a ON a.id = p.application_id
       WHERE m.cluster_id = a.cluster_id ORDER BY n.credit_code LIMIT 1)
     WHERE account_id = $1`,
    [account],
  );
};

/** Everybody by whom the table is made: each role of the case's own divisions and of others, experts with and without the case, the public. */
export const viewersOf = async (gateway: Gateway): Promise<readonly Viewer[]> => {
  const { database, now } = gateway;
  for (const [role, divisionCode] of elsewhere) {
    const name = { 'zh-CN': '外地', en: 'elsewhere' };
    const login = `${role}-elsewhere`;
    const entry = { login, role, divisionCode, displayName: name, organization: name, passwordHash: 'scrypt$' };
    await createAccount(database.sql, { ...entry, demonstration: true }, now());
  }
  const county = await accountOf(gateway, 'county');
  const prefecture = await accountOf(gateway, 'prefecture');
  const neighbor = await accountOf(gateway, 'expert-4');
  const as = async (name: string, login: string): Promise<Viewer> => ({
    name,
    account: await accountOf(gateway, login),
  });
  return [
    { name: 'the public', account: null },
    await as('county', 'county'),
    await as('county elsewhere', 'county-elsewhere'),
    await as('operator', 'operator'),
    await as('operator elsewhere', 'operator-elsewhere'),
    await as('prefecture', 'prefecture'),
    {
      name: 'prefecture, who submitted it',
      imagined: true,
      account: { ...prefecture, id: county.id, login: county.login },
    },
    await as('prefecture elsewhere', 'prefecture-elsewhere'),
    await as('centre', 'centre'),
    await as('centre elsewhere', 'centre-elsewhere'),
    await as('province', 'province'),
    await as('province elsewhere', 'province-elsewhere'),
    await as('expert assigned', 'expert'),
    await as('another expert assigned', 'expert-2'),
    await as('expert not assigned', 'expert-3'),
    { name: 'expert assigned, of the same county', account: neighbor, given: seated(neighbor.id) },
    { name: 'expert assigned, of a member of the cluster', account: neighbor, given: employed(neighbor.id) },
    await as('auditor', 'auditor'),
  ];
};
