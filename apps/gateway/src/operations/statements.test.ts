import { Kind, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../node-id.ts';
import { fragments } from './fragments.ts';
import { reads } from './reads.ts';
import { askAs, openTrialRegister, type TrialRegister } from './testing/trial-register.ts';

const most = 5;

let test: TrialRegister;
let ask: Awaited<ReturnType<typeof askAs>>;
beforeAll(async () => {
  test = await openTrialRegister();
  ask = await askAs(test, 'province');
});
afterAll(() => test.close());

const library = parse(fragments).definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);

const namesIn = (text: string): readonly string[] => {
  const names: string[] = [];
  visit(parse(text), { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
};

/** The operation with the fragments that it needs and no others. */
const whole = (operation: string): string => {
  const needed = new Set<string>();
  const need = (text: string): void => {
    for (const name of namesIn(text)) {
      const fragment = library.find((one) => one.name.value === name);
      if (fragment === undefined || needed.has(print(fragment))) continue;
      needed.add(print(fragment));
      need(print(fragment));
    }
  };
  need(operation);
  return [operation, ...needed].join('\n');
};

const statementsOf = async (operation: string, first: number): Promise<number> => {
  const variables = {
    first,
    standard: 'guizhou-exercise',
    cluster: encodeId('Cluster', test.clusters[0] ?? ''),
    evaluation: encodeId('Evaluation', test.evaluations[0] ?? ''),
    requirement: 'core-competitiveness/gross-output',
  };
  test.statements.length = 0;
  const { data, errors } = await ask(whole(operation), variables);
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).not.toContain(null);
  return test.statements.length;
};

/** SQL statements an operation needs, that which finds the session among them. */
const expected: Readonly<Record<string, number>> = {
  session: 1,
  home: 3,
  'clusters of a county': 3,
  'list of clusters': 4,
  'cluster beside the list': 2,
  'head of a cluster': 3,
  'evaluation of a cluster': 3,
  'explanation of a requirement': 4,
  receipt: 3,
  'figures of a cluster': 2,
  'roster of a cluster': 4,
  'titles and incidents of a cluster': 2,
  'title holders of a cluster': 4,
  'charts of a cluster': 3,
  'list of enterprises': 4,
  standards: 1,
  'procedures and rounds': 1,
  criteria: 1,
  'everything of a cluster': 5,
  'everything of a list': 5,
  'rosters of a list': 5,
};

it('no operation is left out', () => {
  expect(Object.keys(expected)).toEqual(Object.keys(reads));
});

describe.each(Object.entries(reads))('%s', (name, operation) => {
  it(`needs ${expected[name]} statements, whether the page holds one row or fifty`, async () => {
    const counts = [await statementsOf(operation, 1), await statementsOf(operation, 50)];
    expect([name, ...counts]).toEqual([name, expected[name], expected[name]]);
    expect(Math.max(...counts)).toBeLessThanOrEqual(most);
  });
});
