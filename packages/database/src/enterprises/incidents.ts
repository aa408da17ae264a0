import type { IncidentEvent, RecordedIncident } from '@qunxing/certification';
import type { AggregateKind } from '../aggregates/aggregate.ts';
import { recordIncidents } from './record-incidents.ts';

/** An incident that an office entered for a cluster as a whole; an entry never changes. */
export interface IncidentEntryRow {
  readonly id: string;
  readonly clusterId: string;
  readonly version: number;
  readonly state: RecordedIncident;
}

interface IncidentAggregate {
  readonly state: RecordedIncident;
  readonly event: IncidentEvent;
  readonly row: IncidentEntryRow;
}

/** Incidents that offices enter one by one: their table and their streams. */
export const incidents: AggregateKind<IncidentAggregate> = {
  concept: 'incident',
  select: (given) =>
    `SELECT i.id, i.cluster_id AS "clusterId", 1 AS version,
       json_build_object('id', i.id, 'cluster', i.cluster_id, 'date', i.date, 'kind', i.kind, 'grade', i.grade,
         'description', i.description, 'source', i.source) AS state
     FROM incident i WHERE i.id = ${given}`,
  write: async (sql, { next: { id, cluster, ...stated }, event: { by, moment } }) => {
    const entry = { ...stated, id, subject: { clusterId: cluster }, closedOn: null };
    await recordIncidents(sql, [entry], { at: new Date(moment.at), by: by.account });
  },
};
