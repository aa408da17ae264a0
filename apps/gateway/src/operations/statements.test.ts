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
    requirement: 'core-competitiveness/gross-output',
  };
  test.statements.length = 0;
  const { data, errors } = await ask(whole(operation), variables);
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).not.toContain(null);
  return test.statements.length;
};

describe.each(Object.entries(reads))('%s', (_name, { statements, operation }) => {
  it(`needs ${statements} statements, whether the page holds one row or fifty`, async () => {
    expect([await statementsOf(operation, 1), await statementsOf(operation, 50)]).toEqual([statements, statements]);
    expect(statements).toBeLessThanOrEqual(most);
  });
});
