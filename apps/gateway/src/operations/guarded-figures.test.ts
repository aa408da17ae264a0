import { chooseFigures, type Role, recordFigures } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../node-id.ts';
import { recorded } from './testing/trial-entries.ts';
import { askAs, openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

/** Of each privacy class a figure of the cluster as a whole; no two numbers have digits in common. */
const values = {
  'profile/gross-output': '777777',
  'green/clean-energy-use': '13579',
  'profile/energy-use': '24680',
  'supply-chain/local-purchases': '99099',
} as const;

const addFigures = async ({ gateway, clusters }: TrialRegister): Promise<void> => {
  const { sql } = gateway.database;
  const figures = clusters.flatMap((cluster) =>
    Object.entries(values).map(([item, value]) => ({
      subject: { cluster },
      fit: { item, value },
      period: 'y2024',
      reported: value,
      unit: '万元',
      note: `the record says ${value}`,
      source: '统计年鉴',
    })),
  );
  const revisions = await recordFigures(sql, figures, recorded);
  const choices = figures.map(({ subject, fit: { item }, period }, place) => {
    return { ...subject, item, period, revision: revisions[place] ?? null, reason: { 'zh-CN': '试', en: 'trial' } };
  });
  await chooseFigures(sql, choices, recorded);
};

let test: TrialRegister;
beforeAll(async () => {
  test = await openTrialRegister(2);
  await addFigures(test);
  const ask = await askAs(test, 'province');
  for (const cluster of test.clusters) {
    const mutation = `mutation { evaluateCluster(cluster: "${encodeId('Cluster', cluster)}", standard: "guizhou-exercise", referenceYear: 2024) { __typename } }`;
    expect((await ask(mutation)).data?.evaluateCluster).toEqual({ __typename: 'ClusterEvaluated' });
  }
});
afterAll(() => test.close());

const query = `query ($cluster: ID!) { cluster(id: $cluster) {
  figures { item { key } points { revisions { value text { zh en } withheld note qualifier } choices { revision { value } } } }
  evaluation(standard: "guizhou-exercise") {
    receipt
    requirement(key: "green/clean-energy") {
      verdict withheld value { zh en } sentence { zh en }
      explanation {
        withheld filledFormula { zh en } formula { zh } steps { text { zh } value { zh en } } yearly { value text { zh en } }
        series { value } figures { value withheld text { zh en } revision { value withheld note } }
        alternatives { value { zh en } sentence { zh en } filledFormula { zh en } }
      }
    }
  }
} }`;

const told = async (role: Role, place: number) => {
  const { data, errors } = await (await askAs(test, role))(query, {
    cluster: encodeId('Cluster', test.clusters[place] ?? ''),
  });
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
};

const digitsOf = (value: string) => new RegExp([...value].join(',?'));
const share = /55\.0/;

describe('a figure of a cluster', () => {
  // The first cluster lies in Zheng'an County, the second in Honghuagang District; both in Zunyi.
  it.each<[Role, number, 'all' | 'official' | 'public']>([
    ['county', 0, 'all'],
    ['county', 1, 'public'],
    ['operator', 0, 'all'],
    ['operator', 1, 'public'],
    ['prefecture', 0, 'all'],
    ['prefecture', 1, 'all'],
    ['centre', 1, 'all'],
    ['province', 1, 'all'],
    ['auditor', 1, 'all'],
    ['expert', 0, 'official'],
    ['expert', 1, 'official'],
  ])('is told to the %s, of cluster %i, as far as its class allows: %s', async (role, place, classes) => {
    const text = await told(role, place);
    expect(text).toMatch(digitsOf(values['profile/gross-output']));
    for (const item of ['green/clean-energy-use', 'profile/energy-use'] as const) {
      if (classes === 'public') expect(text).not.toMatch(digitsOf(values[item]));
      else expect(text).toMatch(digitsOf(values[item]));
    }
    if (classes === 'all') expect(text).toMatch(digitsOf(values['supply-chain/local-purchases']));
    else expect(text).not.toMatch(digitsOf(values['supply-chain/local-purchases']));
    expect(text.includes('"withheld":true')).toBe(classes !== 'all');
    expect(text.includes('"receipt":null')).toBe(classes !== 'all');
    expect(share.test(text)).toBe(classes !== 'public');
  });

  it('that is withheld leaves its source, the verdict and the formula', async () => {
    const text = await told('county', 1);
    expect(text).toContain('"verdict":"');
    expect(text).toContain('仅集群所在辖区可见');
    expect(text).toContain('"value":"","text":null,"withheld":true,"note":null');
    expect(text).toMatch(/"filledFormula":null,"formula":\{"zh":"[^"]{5,}"\},"steps":\[\],"yearly":\[\],"series":\[\]/);
  });
});
