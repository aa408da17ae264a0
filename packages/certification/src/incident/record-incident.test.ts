import { describe, expect, it } from 'vitest';
import { acting, on } from '../testing.ts';
import { type RecordIncidentFacts, recordIncident } from './record-incident.ts';

const stated = {
  date: '2026-03-06',
  kind: 'safety',
  grade: '较大',
  description: '车间爆炸',
  source: '应急部门通报',
} as const;
const facts = (other: Partial<RecordIncidentFacts> = {}): RecordIncidentFacts => ({
  id: 'incident-1',
  by: acting('prefecture'),
  cluster: { id: 'cluster-1', counties: ['520324'] },
  stated,
  ...other,
});

describe('an incident', () => {
  it.each(['county', 'prefecture', 'province'] as const)('is entered by the %s, on its own day too', (role) => {
    const by = acting(role);
    const incident = { id: 'incident-1', cluster: 'cluster-1', ...stated };
    expect(recordIncident(facts({ by }), on('2026-03-06'))).toEqual({
      next: incident,
      event: { type: 'incident.recorded', by, moment: on('2026-03-06'), incident },
    });
  });

  it.each([
    ['INCIDENT_OTHER_OFFICE', { by: acting('operator') }],
    ['INCIDENT_OTHER_OFFICE', { by: acting('expert') }],
    ['INCIDENT_OTHER_DIVISION', { by: acting('county', { division: '520302' }) }],
    ['INCIDENT_DAY_AHEAD', { stated: { ...stated, date: '2026-03-07' } }],
    ['INCIDENT_UNDESCRIBED', { stated: { ...stated, description: ' ' } }],
    ['INCIDENT_WITHOUT_SOURCE', { stated: { ...stated, source: '' } }],
  ] as const)('is refused as %s', (code, other) => {
    expect(recordIncident(facts(other), on('2026-03-06'))).toMatchObject({ refused: { code } });
  });
});
