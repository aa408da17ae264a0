import { appointedAccounts } from '../accounts/accounts.ts';
import { type AppointedOffice, inForce, organizationOf } from '../appointments/appointments.ts';
import { first, type Sql } from '../connection/sql.ts';
import { newId } from '../identity/new-id.ts';

/** What somebody is asked to act as. */
export interface InvitationRow extends AppointedOffice {
  readonly id: string;
  /** Whom it is for. */
  readonly name: string;
  readonly expiresAt: Date;
}

/** An invitation that can be accepted, with who invited. */
export interface OpenInvitation extends InvitationRow {
  /** Id of the account of the inviter. */
  readonly by: string;
}

/** An invitation as it is entered. */
export interface InvitationEntry extends AppointedOffice {
  readonly tokenHash: string;
  readonly name: string;
  /** Appointment by which the inviter acts. */
  readonly invitedBy: string;
  readonly expiresAt: Date;
}

/** Enters an invitation; gives its id. Run it in a transaction. */
export const createInvitation = async (
  sql: Sql,
  { tokenHash, name, role, invitedBy, expiresAt, ...office }: InvitationEntry,
  at: Date,
): Promise<string> => {
  const id = newId();
  await sql.query(
    `INSERT INTO invitation (id, token_hash, name, role, organization_id, invited_by_id, invited_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      tokenHash,
      name,
      role,
      await organizationOf(sql, office),
      invitedBy,
      at.toISOString(),
      expiresAt.toISOString(),
    ],
  );
  return id;
};

/** Invitations `i` whose inviter still acts as they did, as `p` of the account `a` for `o`. */
const standing = `FROM ${appointedAccounts} JOIN invitation i ON i.invited_by_id = p.id
  JOIN organization f ON f.id = i.organization_id
  WHERE i.expires_at > $2::timestamptz AND ${inForce('$2')} AND (a.disabled_at IS NULL OR a.disabled_at > $2::timestamptz)`;

const columns = `i.id, i.name, i.role, f.division_code AS "divisionCode", i.expires_at AS "expiresAt",
  jsonb_build_object('zh-CN', f.name_zh, 'en', f.name_en) AS organization`;

/** The invitation of a token: while it is neither accepted, withdrawn nor over, and its inviter still holds what they invited by. */
export const invitationOf = (sql: Sql, tokenHash: string, now: Date): Promise<OpenInvitation | undefined> =>
  first(
    sql.query<OpenInvitation>(`SELECT ${columns}, a.id AS by ${standing} AND i.token_hash = $1`, [
      tokenHash,
      now.toISOString(),
    ]),
  );

/** The invitations of an appointment that nobody accepted yet, the newest first. */
export const invitationsBy = (sql: Sql, appointment: string, now: Date): Promise<readonly InvitationRow[]> =>
  sql.query<InvitationRow>(`SELECT ${columns} ${standing} AND p.id = $1 ORDER BY i.invited_at DESC, i.id DESC`, [
    appointment,
    now.toISOString(),
  ]);

/** Takes an invitation of a token, once; false when it is gone. */
export const takeInvitation = async (sql: Sql, tokenHash: string): Promise<boolean> =>
  (await sql.query('DELETE FROM invitation WHERE token_hash = $1 RETURNING id', [tokenHash])).length > 0;

/** Withdraws an invitation of an appointment; false when it has none such. */
export const withdrawInvitation = async (sql: Sql, appointment: string, id: string): Promise<boolean> =>
  (await sql.query('DELETE FROM invitation WHERE id = $1 AND invited_by_id = $2 RETURNING id', [id, appointment]))
    .length > 0;
