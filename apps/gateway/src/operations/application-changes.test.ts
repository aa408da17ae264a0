import { chooseFigures, recordFigures } from '@qunxing/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, askOnceAs, changed, explained, handedInAt, type SeenApplication } from './testing/asked-path.ts';
import { recorded } from './testing/trial-entries.ts';
import { openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(2);
});
afterAll(() => test.close());

/** Corrects the output of a cluster in 2023, as an officer of its county does. */
const correct = async (cluster: string, value: string): Promise<void> => {
  const { sql } = test.gateway.database;
  const figure = {
    subject: { cluster },
    fit: { item: 'profile/gross-output', value },
    ...{ period: 'y2023', reported: value, unit: '万元', source: '更正' },
  };
  const [revision] = await recordFigures(sql, [figure], recorded);
  const reason = { 'zh-CN': '更正', en: 'corrected' };
  const choice = { cluster, item: 'profile/gross-output', period: 'y2023', revision: revision ?? null, reason };
  await chooseFigures(sql, [choice], recorded);
};

const changesOf = async ({ id }: SeenApplication) => {
  const { data, errors } = await (await askOnceAs(test, 'prefecture'))(
    `{ application(id: "${id}") { changes {
       since figures { item period before { zh } after { zh } withheld } rosters { year } titlesJoined titlesLeft } } }`,
  );
  expect(errors).toBeUndefined();
  return data?.application;
};

it('a reviewer is shown each figure that was corrected since the return, and nothing before', async () => {
  const submitted = await handedInAt(test, 0);
  expect(await changesOf(submitted)).toEqual({ changes: null });
  const accepted = changed(await act(test, 'prefecture', 'acceptApplication', submitted));
  const asked = 'reopened: [{ part: "core-competitiveness", comment: "请核对产值" }]';
  const returned = changed(await act(test, 'prefecture', 'returnApplication', accepted, asked));
  await correct(test.clusters[0] ?? '', '650000');
  const again = changed(await act(test, 'county', 'submitApplication', returned, explained(returned)));
  expect(await changesOf(again)).toEqual({
    changes: {
      since: '2026-03-02T01:00:00.000Z',
      figures: [
        {
          ...{ item: 'profile/gross-output', period: '2023', withheld: false },
          ...{ before: { zh: '600000 万元' }, after: { zh: '650000 万元' } },
        },
      ],
      ...{ rosters: [], titlesJoined: 0, titlesLeft: 0 },
    },
  });
});
