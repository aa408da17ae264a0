/** Whether a seat `s` of a panel is taken: who recused is assigned no more. */
const isTaken = `s.state <> 'recused'`;

/** Whether what is known of the expert of a seat `s` speaks against their judging an application `a`: its counties, its enterprises. */
const isConflicted = `EXISTS (SELECT FROM expert x WHERE x.account_id = s.account_id AND (
    a.state -> 'counties' @> jsonb_build_array(jsonb_build_object('code', x.home_code))
    OR EXISTS (SELECT FROM enterprise n JOIN roster_member m ON m.enterprise_id = n.id
      WHERE n.credit_code = x.employer_credit_code AND m.cluster_id = a.cluster_id)))`;

/** Of an application `a`: accounts of the experts who are assigned to it, and of those among all who ever were that must not judge it. */
export const assignedColumns = `ARRAY(SELECT s.account_id FROM panel_seat s
    WHERE s.application_id = a.id AND ${isTaken} ORDER BY 1) AS experts,
  ARRAY(SELECT s.account_id FROM panel_seat s
    WHERE s.application_id = a.id AND ${isConflicted} ORDER BY 1) AS conflicted`;

/** Whether the account of a placeholder is assigned to an application `a`. */
export const isAssigned = (account: string): string =>
  `EXISTS (SELECT FROM panel_seat s WHERE s.application_id = a.id AND s.account_id = ${account} AND ${isTaken})`;

/** Whether the account of a placeholder has a seat on the panel of an application `a` and must not judge it. */
export const hasConflict = (account: string): string =>
  `EXISTS (SELECT FROM panel_seat s WHERE s.application_id = a.id AND s.account_id = ${account} AND ${isConflicted})`;
