import { eventsOf } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../node-id.ts';
import { askAs, openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(2);
});
afterAll(() => test.close());

const result = `{ __typename
  ... on IncidentRecorded { cluster { incidents { date grade { zh } kind { zh } source } } }
  ... on Refused { code message { zh } } }`;
const stated = 'kind: safety grade: considerable date: "2026-03-01" description: "爆炸" source: "通报1号"';

/** Enters an incident of the cluster at a place: even ones lie in the county of the accounts. */
const record = async (login: string, place: number, key: string, given = stated) => {
  const cluster = encodeId('Cluster', test.clusters[place] ?? '');
  const mutation = `mutation { recordIncident(cluster: "${cluster}" key: "${key}" ${given}) ${result} }`;
  const { data, errors } = await (await askAs(test, login))(mutation);
  return data?.recordIncident ?? { errors: (errors ?? []).map(({ extensions }) => extensions?.code) };
};

describe('an incident', () => {
  it('is entered once, however often the request arrives, and stands in the trail', async () => {
    const entered = await record('prefecture', 0, 'the same incident');
    expect(entered).toMatchObject({
      cluster: { incidents: [{ date: '2026-03-01', grade: { zh: '较大' }, source: '通报1号' }, {}, {}] },
    });
    expect(await record('prefecture', 0, 'the same incident')).toEqual(entered);
    const [row] = await test.gateway.database.sql.query<{ id: string }>(
      "SELECT id FROM incident WHERE source = '通报1号'",
    );
    const events = await eventsOf(test.gateway.database.sql, [`incident/${row?.id}`]);
    expect(events).toMatchObject([{ type: 'incident.recorded', sequence: 1, by: { login: 'prefecture' } }]);
  });

  it.each([
    ['INCIDENT_OTHER_DIVISION', 'county', 1, stated],
    ['INCIDENT_OTHER_OFFICE', 'expert', 0, stated],
    ['INCIDENT_DAY_AHEAD', 'province', 0, stated.replace('2026-03-01', '2026-03-03')],
    ['INCIDENT_WITHOUT_SOURCE', 'province', 0, stated.replace('通报1号', ' ')],
  ] as const)('is refused as %s', async (code, login, place, given) => {
    expect(await record(login, place, `${code} ${login}`, given)).toMatchObject({ __typename: 'Refused', code });
  });

  it('is not for auditors', async () => {
    expect(await record('auditor', 0, 'by the auditor')).toEqual({ errors: ['FORBIDDEN'] });
  });
});
