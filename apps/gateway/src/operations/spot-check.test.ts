import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askSigning, toSignSelected } from './testing/ask-signing.ts';
import { askedAs, reviewedAt } from './testing/asked-panel.ts';
import { everyPart } from './testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly seed: string;
  readonly drawn: readonly { readonly id: string; readonly stage: { readonly key: string } }[];
  readonly records: readonly { readonly result: string }[];
}

let test: TrialRegister;
let ask: ReturnType<typeof askedAs>;
const applications: string[] = [];
beforeAll(async () => {
  test = await openTrialRegister(10);
  ask = askedAs(test);
  for (const place of [0, 2, 4]) applications.push(await reviewedAt(test, place));
  for (const login of everybody) await ask(login, '{ __typename }');
}, 120_000);
afterAll(() => test.close());

/** Signing in takes its time, which no test should wait for. */
const everybody = ['province', 'auditor', 'county', 'prefecture', 'centre', 'operator', 'expert'];

let requests = 0;
const answered = async (login: string, mutation: string, args: string) => {
  requests += 1;
  const fields = 'id version stage seed drawn { id stage { key } } records { result }';
  const { data, errors } = await askSigning(
    (query) => ask(login, query),
    mutation,
    `key: "spot check ${requests}", ${args}`,
    `{ __typename
       ... on SpotCheckChanged { spotCheck { ${fields} } } ... on SpotCheckConflict { spotCheck { ${fields} } }
       ... on Refused { code message { zh en } } ${toSignSelected} }`,
  );
  // The selection above.
  return (data?.[mutation] ?? { errors: errors?.map(({ extensions }) => extensions?.code) }) as {
    readonly code?: string;
    readonly spotCheck?: Seen;
    readonly errors?: readonly unknown[];
  };
};
const candidates = (risks: readonly number[]) =>
  `candidates: [${applications
    .map(
      (id, place) =>
        `{ application: "${id}", risk: ${risks[place]}, reasons: [${risks[place] === 1 ? '' : '"首次申报"'}] }`,
    )
    .join(' ')}]`;
const draw = (seed: string, count: number, risks: readonly number[] = [1, 3, 1]) =>
  `round: "guizhou-exercise", seed: "${seed}", count: ${count}, ${candidates(risks)}`;
const drawnBy = async (seed: string) => {
  const { data } = await ask('province', `{ drawSpotCheck(${draw(seed, 2)}) { drawn { id } refused { code } } }`);
  return data?.drawSpotCheck as { drawn: readonly { id: string }[]; refused: { code: string } | null };
};
const visited = (application: string, { id, version }: Seen, result: 'as_reported' | 'differs') =>
  `spotCheck: "${id}", version: ${version}, application: "${application}", visitedOn: "2026-03-02",
   ${result === 'as_reported' ? everyPart('as_reported', 'checks') : 'checks: [{ part: "green", result: differs, comment: "设备已停用" }]'},
   opinion: "见记录"`;

describe('a spot check', () => {
  it('proposes what may be drawn, each with its risk and why', async () => {
    const { data } = await ask(
      'province',
      '{ spotCheckCandidates(round: "guizhou-exercise") { application { id } risk reasons { zh } } }',
    );
    expect(data?.spotCheckCandidates).toHaveLength(3);
    expect(data?.spotCheckCandidates).toContainEqual({
      application: { id: applications[0] },
      risk: 2,
      reasons: [{ zh: expect.stringMatching(/^缺 \d+ 项数据$/) }],
    });
  });

  it('is tried dry, and draws the same when it is ordered', async () => {
    const before = await test.gateway.database.sql.query('SELECT id FROM spot_check');
    const tried = await drawnBy('20260302');
    expect(await drawnBy('20260302')).toEqual(tried);
    expect(await test.gateway.database.sql.query('SELECT id FROM spot_check')).toEqual(before);
    const { spotCheck } = await answered('province', 'orderSpotCheck', draw('20260302', 2));
    expect(spotCheck).toMatchObject({ stage: 'ordered', seed: '20260302', version: 1 });
    expect(spotCheck?.drawn.map(({ id }) => ({ id }))).toEqual(tried.drawn);
  });

  it.each([
    ['SPOT_CHECK_SEED_MISSING', ' ', 1, [1, 1, 1]],
    ['SPOT_CHECK_COUNT_WRONG', 'seed', 4, [1, 1, 1]],
    ['SPOT_CHECK_RISK_WRONG', 'seed', 1, [0, 1, 1]],
  ] as const)('is refused as %s, tried dry or in earnest', async (code, seed, count, risks) => {
    const args = draw(seed, count, risks);
    expect(await answered('province', 'orderSpotCheck', args)).toMatchObject({ code });
    const { data } = await ask('province', `{ drawSpotCheck(${args}) { drawn { id } refused { code } } }`);
    expect(data?.drawSpotCheck).toEqual({ drawn: [], refused: { code } });
  });

  it('lets an application go on once it was found as reported, and not where something differs', async () => {
    const { spotCheck: ordered } = await answered('province', 'orderSpotCheck', draw('another', 1));
    const [first] = ordered?.drawn ?? [];
    if (ordered === undefined || first === undefined) throw new Error('nothing was drawn');
    const { spotCheck: differing } = await answered(
      'province',
      'recordSpotCheck',
      visited(first.id, ordered, 'differs'),
    );
    expect(differing).toMatchObject({ stage: 'ordered', records: [{ result: 'differs' }] });
    expect(differing?.drawn[0]?.stage.key).toBe('reviewed');
    if (differing === undefined) throw new Error('nothing was recorded');
    const found = await answered('province', 'recordSpotCheck', visited(first.id, differing, 'as_reported'));
    expect(found).toMatchObject({
      spotCheck: {
        stage: 'finished',
        records: [{}, { result: 'as-reported' }],
        drawn: [{ stage: { key: 'spot-checked' } }],
      },
    });
  });

  it('is seen by the office that ordered it and by auditors only', async () => {
    const counts = async (login: string) => {
      const { data } = await ask(login, '{ spotChecks { totalCount edges { node { id } } } }');
      return (data as { spotChecks: { totalCount: number } }).spotChecks.totalCount;
    };
    const all = await counts('province');
    expect(all).toBeGreaterThan(0);
    expect(await counts('auditor')).toBe(all);
    for (const login of ['county', 'prefecture', 'centre', 'operator', 'expert']) expect(await counts(login)).toBe(0);
    expect(await answered('prefecture', 'orderSpotCheck', draw('seed', 1))).toMatchObject({
      code: 'LIST_OTHER_OFFICE',
    });
  });
});
