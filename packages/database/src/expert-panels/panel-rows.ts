import type { ExpertPanel } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';
import { givenKeys } from '../connection/given-keys.ts';
import type { Sql } from '../connection/sql.ts';

/** A panel as it stands, with what lists select and sort by. */
export interface PanelRow {
  readonly id: string;
  readonly applicationId: string;
  readonly stage: ExpertPanel['stage'];
  /** Counts the changes. */
  readonly version: number;
  readonly state: ExpertPanel;
  /** When it came into its stage, ISO date and time. */
  readonly since: string;
  /** Who has or had a seat, by account. */
  readonly people: Readonly<Record<string, PanelPerson>>;
}

/** How somebody on a panel is called. */
export interface PanelPerson {
  readonly displayName: Localized;
  readonly organization: Localized;
}

/** The columns of a panel `p`. */
export const panelColumns = `p.id, p.application_id AS "applicationId", p.stage, p.version, p.state,
  to_json(p.since) #>> '{}' AS since,
  (SELECT coalesce(jsonb_object_agg(c.id, jsonb_build_object(
       'displayName', jsonb_build_object('zh-CN', c.display_name_zh, 'en', c.display_name_en),
       'organization', (SELECT jsonb_build_object('zh-CN', o.name_zh, 'en', o.name_en)
          FROM appointment h JOIN organization o ON o.id = h.organization_id WHERE h.account_id = c.id
          ORDER BY h.role = 'expert' DESC, h.valid_from DESC, h.id LIMIT 1))), '{}')
     FROM panel_seat s JOIN account c ON c.id = s.account_id WHERE s.panel_id = p.id) AS people`;

/** The panels of applications, each of which has one at most. One statement. */
export const panelsOfApplications = (sql: Sql, applications: readonly string[]): Promise<readonly PanelRow[]> =>
  sql.query<PanelRow>(`SELECT ${panelColumns} FROM expert_panel p WHERE p.application_id = ${givenKeys}`, [
    applications,
  ]);
