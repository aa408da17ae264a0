import type { ExpertPanel, PanelEvent } from '@qunxing/certification';
import type { AggregateKind } from '../aggregates/aggregate.ts';
import { type PanelRow, panelColumns } from './panel-rows.ts';

/** What a panel consists of in the store. */
export interface PanelAggregate {
  readonly state: ExpertPanel;
  readonly event: PanelEvent;
  readonly row: PanelRow;
}

/** Panels of experts: their table, that of their seats, and their streams. */
export const expertPanels: AggregateKind<PanelAggregate> = {
  concept: 'expert-panel',
  select: (given) => `SELECT ${panelColumns} FROM expert_panel p WHERE p.id = ${given}`,
  write: async (sql, { next, event }, version) => {
    await sql.query(
      `INSERT INTO expert_panel (id, application_id, stage, version, state, since)
       VALUES ($1, $2, $3, $4::int, $5::jsonb, $6::timestamptz)
       ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, version = excluded.version, state = excluded.state,
         since = CASE WHEN expert_panel.stage = excluded.stage THEN expert_panel.since ELSE excluded.since END`,
      [next.id, next.application, next.stage, version, JSON.stringify(next), event.moment.at],
    );
    await sql.query(
      `INSERT INTO panel_seat (panel_id, application_id, account_id, state)
       SELECT $1, $2, seat.expert, seat.state FROM unnest($3::text[], $4::text[]) AS seat (expert, state)
       ON CONFLICT (panel_id, account_id) DO UPDATE SET state = excluded.state`,
      [next.id, next.application, next.seats.map(({ expert }) => expert), next.seats.map(({ state }) => state.is)],
    );
  },
};
