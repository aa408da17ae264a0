import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { freshKey, givenOut, mutateList } from './testing/asked-lists.ts';
import { act, askOnceAs, changed, draftAt, handedInAt } from './testing/asked-path.ts';
import { openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

const onList = mutateList('RecommendationList', 'list', 'id');

let test: TrialRegister;

const found = async (role: Parameters<typeof askOnceAs>[1], text: string): Promise<readonly string[]> => {
  const ask = await askOnceAs(test, role);
  test.statements.length = 0;
  const { data } = await ask(
    `query ($text: String!) { find(text: $text) { id type name number title { zh } stage { zh } round { title { zh } } division { name } } }`,
    { text },
  );
  expect(test.statements.length).toBeLessThanOrEqual(5);
  return z
    .object({
      find: z.array(
        z.object({ type: z.string(), name: z.string().nullable(), stage: z.object({ zh: z.string() }).nullable() }),
      ),
    })
    .parse(data)
    .find.map(({ type, name, stage }) => [type, name, stage?.zh].filter(Boolean).join(' '));
};

// Clusters at even places lie in 正安县, those at odd ones in 红花岗区.
beforeAll(async () => {
  test = await openTrialRegister(12);
  const handedIn = await handedInAt(test, 0);
  changed(await act(test, 'prefecture', 'acceptApplication', handedIn));
  await handedInAt(test, 2);
  changed(await draftAt(test, 4));
  givenOut(
    await onList(test, 'prefecture', 'openRecommendationList', `round: "guizhou-exercise" key: "${freshKey()}"`),
    'list',
  );
});
afterAll(() => test.close());

it('finds by the name of a cluster what the person may see of it', async () => {
  expect(await found('prefecture', '集群2')).toEqual(['Cluster 试行产业集群2', 'Application 试行产业集群2 已申报']);
  expect(await found('expert', '集群2')).toEqual(['Cluster 试行产业集群2']);
});

it('a draft is found by its county only', async () => {
  expect(await found('county', '集群4')).toEqual(['Cluster 试行产业集群4', 'Application 试行产业集群4 填报中']);
  expect(await found('prefecture', '集群4')).toEqual(['Cluster 试行产业集群4']);
});

it('every word narrows: by stage, by place', async () => {
  expect(await found('prefecture', '已受理')).toEqual(['Application 试行产业集群0 已受理']);
  expect(await found('prefecture', '试行 已申报')).toEqual(['Application 试行产业集群2 已申报']);
  expect(await found('prefecture', '已受理 红花岗')).toEqual([]);
});

it('a list is found by what it is called, by those who see it', async () => {
  expect(await found('prefecture', '推荐汇总表')).toEqual(['RecommendationList 编制中']);
  expect(await found('county', '推荐汇总表')).toEqual([]);
});

it.each(['%', '_', "'", '\\'])('%s stands for itself', async (sign) => {
  expect(await found('prefecture', sign)).toEqual([]);
});

it('blanks find nothing', async () => {
  expect(await found('prefecture', '  ')).toEqual([]);
});
