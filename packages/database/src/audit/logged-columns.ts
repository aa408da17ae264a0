/** The columns of an event `e` that its leaf commits to, as `LoggedEvent` of `@qunxing/audit-log` has them. */
export const loggedColumns = `e.stream, e.sequence, e.type, e.hash, e.account_id AS account,
  to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`;
