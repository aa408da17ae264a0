import { recordIncidents } from '@qunxing/database';
import { testEngines } from '@qunxing/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { freshKey, mutateList, verifiedAt } from './testing/asked-lists.ts';
import { act, askOnceAs, changed, type SeenApplication } from './testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

const listShape = z.object({
  id: z.string(),
  version: z.number(),
  stage: z.object({ key: z.string() }),
  quota: z.object({ used: z.number(), least: z.number(), most: z.number() }),
  members: z.array(
    z.object({
      place: z.number(),
      niche: z.string(),
      application: z.object({ id: z.string(), stage: z.object({ key: z.string() }) }),
      obstacle: z.object({ code: z.string() }).nullable(),
    }),
  ),
  candidates: z.array(
    z.object({
      application: z.object({ id: z.string() }),
      obstacle: z.object({ code: z.string(), message: z.object({ zh: z.string() }) }).nullable(),
      freeing: z.array(z.object({ id: z.string() })),
    }),
  ),
  obstacle: z.object({ code: z.string() }).nullable(),
  may: z.array(z.object({ verb: z.string() })),
});
type List = z.infer<typeof listShape>;

const fields = `id version stage { key } quota { used least most } obstacle { code }
  members { place niche application { id stage { key } } obstacle { code } }
  candidates { application { id } obstacle { code message { zh } } freeing { id } } may { verb }`;
const mutate = mutateList('RecommendationList', 'list', fields);
const listOf = (answered: Awaited<ReturnType<typeof mutate>>): List => {
  if (answered.__typename !== 'RecommendationListChanged') throw new Error(`not changed: ${JSON.stringify(answered)}`);
  return listShape.parse(answered.list);
};

let test: TrialRegister;
let applications: readonly SeenApplication[];
let list: List;
beforeAll(async () => {
  test = await openTrialRegister(16, { engine: testEngines.at(-1) ?? 'embedded' });
  const all: SeenApplication[] = [];
  for (const place of [0, 2, 4, 6, 8, 10, 12]) all.push(await verifiedAt(test, place));
  applications = all;
  list = listOf(
    await mutate(test, 'prefecture', 'openRecommendationList', `round: "guizhou-exercise" key: "${freshKey()}"`),
  );
});
afterAll(() => test.close());

const at = (place: number): SeenApplication => {
  const application = applications[place];
  if (application === undefined) throw new Error(`no application at ${place}`);
  return application;
};
const recommend = (place: number, niche = `领域${place}`, more = '') =>
  mutate(
    test,
    'prefecture',
    'recommendApplication',
    `list: "${list.id}" application: "${at(place).id}" niche: "${niche}" key: "${freshKey()}" ${more}`,
  );
const onList = (verb: string, more: string, seen = list) =>
  mutate(test, 'prefecture', verb, `list: "${seen.id}" version: ${seen.version} key: "${freshKey()}" ${more}`);

describe('a recommendation list', () => {
  it('is one of a prefecture in a round', async () => {
    expect(list).toMatchObject({
      stage: { key: 'open' },
      quota: { used: 0, least: 2, most: 5 },
      may: [{ verb: 'recommend' }],
    });
    expect(list.candidates.map(({ obstacle }) => obstacle)).toEqual(applications.map(() => null));
    const again = await mutate(
      test,
      'prefecture',
      'openRecommendationList',
      `round: "guizhou-exercise" key: "${freshKey()}"`,
    );
    expect(again).toMatchObject({ __typename: 'Refused', code: 'RECOMMENDATION_LIST_EXISTS' });
    const real = await mutate(
      test,
      'prefecture',
      'openRecommendationList',
      `round: "guizhou-2023-1" key: "${freshKey()}"`,
    );
    expect(real).toMatchObject({ __typename: 'Refused', code: 'ROUND_WITHOUT_WINDOW' });
  });

  it('says why a cluster cannot be recommended, and whose place would become free', async () => {
    const one = listOf(await recommend(0));
    expect(one.obstacle).toEqual({ code: 'RECOMMENDATION_TOO_FEW' });
    expect(await recommend(1, '领域0')).toMatchObject({
      code: 'RECOMMENDATION_NICHE_TAKEN',
      message: { zh: expect.stringContaining('“试行产业集群0”') },
    });
    expect(await recommend(1, ' ')).toMatchObject({ code: 'RECOMMENDATION_NICHE_MISSING' });
    expect(await recommend(1, '领域0', 'relaxation: { reason: "西部" document: "" }')).toMatchObject({
      code: 'RECOMMENDATION_RELAXATION_UNDOCUMENTED',
    });
    for (const place of [1, 2, 3]) listOf(await recommend(place));
    list = listOf(await recommend(4));
    expect(list).toMatchObject({ quota: { used: 5 }, obstacle: null });
    expect(list.candidates).toHaveLength(2);
    for (const { obstacle, freeing } of list.candidates) {
      expect(obstacle).toMatchObject({
        code: 'RECOMMENDATION_QUOTA_EXHAUSTED',
        message: { zh: expect.stringContaining('最多推荐 5 个') },
      });
      expect(freeing).toHaveLength(5);
    }
  });

  it('is put in order and reduced on the version that was seen', async () => {
    const ids = list.members.map(({ application }) => application.id);
    const turned = ids
      .toReversed()
      .map((id) => `"${id}"`)
      .join(' ');
    const stale = list;
    list = listOf(await onList('rankRecommendationList', `applications: [${turned}]`));
    expect(list.members.map(({ application }) => application.id)).toEqual(ids.toReversed());
    expect(await onList('takeOffRecommendationList', `application: "${ids[0]}" reason: "暂缓"`, stale)).toMatchObject({
      __typename: 'RecommendationListConflict',
      list: { version: list.version },
    });
    list = listOf(await onList('takeOffRecommendationList', `application: "${ids[0]}" reason: "暂缓"`));
    expect(list.quota.used).toBe(4);
    expect(list.candidates.every(({ obstacle }) => obstacle === null)).toBe(true);
  });

  it('shows who has become ineligible, and is not sent with them', async () => {
    const place = 2;
    const clusterId = test.clusters[4] ?? '';
    const incident = { date: '2026-02-20', grade: '较大', description: '爆炸', source: '通报', closedOn: null };
    await recordIncidents(test.gateway.database.sql, [{ ...incident, subject: { clusterId }, kind: 'safety' }], {
      at: test.clock.now,
      by: 'test',
    });
    expect(await onList('submitRecommendationList', 'number: "遵工信〔2026〕1号"')).toMatchObject({
      code: 'MEMBER_NOT_ELIGIBLE',
    });
    const { data } = await (await askOnceAs(test, 'prefecture'))(
      `{ recommendationList(round: "guizhou-exercise") { ${fields} } }`,
    );
    const seen = listShape.parse(data?.recommendationList);
    const barred = seen.members.filter(({ obstacle }) => obstacle !== null);
    expect(barred).toMatchObject([{ application: { id: at(place).id }, obstacle: { code: 'MEMBER_NOT_ELIGIBLE' } }]);
    list = listOf(await onList('takeOffRecommendationList', `application: "${at(place).id}" reason: "发生较大事故"`));
  });

  it('is for its own prefecture only, and for those above once it was sent', async () => {
    const ask = async (role: 'county' | 'centre' | 'province' | 'auditor' | 'expert') =>
      (await (await askOnceAs(test, role))(`{ recommendationLists { totalCount } node(id: "${list.id}") { id } }`))
        .data;
    for (const role of ['county', 'expert', 'centre', 'province'] as const)
      expect(await ask(role)).toEqual({ recommendationLists: { totalCount: 0 }, node: null });
    expect(await ask('auditor')).toMatchObject({ recommendationLists: { totalCount: 1 }, node: { id: list.id } });
    expect(await onList('submitRecommendationList', 'number: " "')).toMatchObject({ code: 'LIST_NUMBER_MISSING' });
    list = listOf(await onList('submitRecommendationList', 'number: "遵工信〔2026〕1号"'));
    expect(list).toMatchObject({ stage: { key: 'submitted' }, candidates: [], may: [], obstacle: null });
    expect(list.members.map(({ application }) => application.stage.key)).toEqual([
      'recommended',
      'recommended',
      'recommended',
    ]);
    for (const role of ['centre', 'province', 'auditor'] as const)
      expect(await ask(role)).toMatchObject({ recommendationLists: { totalCount: 1 }, node: { id: list.id } });
    for (const role of ['county', 'expert'] as const) expect(await ask(role)).toMatchObject({ node: null });
  });

  it('tells the county whether its application is on it', async () => {
    const recommendation = async (place: number) => {
      const { data } = await (await askOnceAs(test, 'county'))(
        `{ application(id: "${at(place).id}") { recommendation { number } } }`,
      );
      return data?.application;
    };
    expect(await recommendation(1)).toEqual({ recommendation: { number: '遵工信〔2026〕1号' } });
    expect(await recommendation(2)).toEqual({ recommendation: null });
  });

  it('lets its members go on, each with an event of its own', async () => {
    const { data } = await (await askOnceAs(test, 'centre'))(
      `{ application(id: "${at(1).id}") { version may { verb } history { key } } node(id: "${list.id}") { ... on RecommendationList { history { key title { zh } person { zh } } } } }`,
    );
    expect(data).toMatchObject({
      application: { version: 6, may: [{ verb: 'checkCompleteness' }, {}, {}] },
      node: {
        history: {
          0: { key: 'recommendation-list.opened', title: { zh: '新建推荐汇总表' }, person: { zh: '演示市级用户' } },
        },
      },
    });
    expect(
      await act(test, 'county', 'withdrawApplication', { ...at(1), version: 5 }, 'reason: "暂不申报"'),
    ).toMatchObject({
      __typename: 'ApplicationConflict',
    });
    expect(changed(await act(test, 'centre', 'checkApplicationCompleteness', { ...at(1), version: 6 })).stage.key).toBe(
      'complete',
    );
  });
});
