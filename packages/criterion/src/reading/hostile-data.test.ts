import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDefinition } from './read-definition.ts';
import { aDefinition } from './testing.ts';

const errorsOf = (json: unknown) => {
  const read = readDefinition(json);
  return 'errors' in read ? read.errors : [];
};
const nested = (depth: number) => {
  let expression: object = { node: 'item', item: 'profile/gross-output' };
  for (let level = 0; level < depth; level++) expression = { node: 'not', of: expression };
  return expression;
};
const withFormula = (expression: unknown) => {
  const definition = aDefinition();
  definition.metrics[0].variants.cagr.expression = expression;
  return definition;
};

describe('hostile data is refused, never thrown at', { timeout: 60_000 }, () => {
  test('any value at all', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(errorsOf(value).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a sound definition with any value put anywhere in it', () => {
    const paths: string[][] = [];
    const collect = (value: unknown, path: string[]): void => {
      paths.push(path);
      if (typeof value === 'object' && value !== null) {
        for (const [key, below] of Object.entries(value)) collect(below, [...path, key]);
      }
    };
    collect(aDefinition(), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), fc.jsonValue(), (path, value) => {
        const definition = aDefinition();
        const parent = path.slice(0, -1).reduce((at, key) => at[key], definition);
        parent[path.at(-1) ?? ''] = value;
        const read = readDefinition(definition);
        expect('errors' in read ? read.errors.length > 0 : read.definition).toEqual(
          'errors' in read ? true : definition,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('nesting beyond the bound, however deep', () => {
    expect(errorsOf(withFormula(nested(5000))).map((error) => error.code)).toContain('SHAPE_TOO_DEEP');
  });

  test('more values than any criterion has', () => {
    const truth = { node: 'all', of: Array(50).fill({ node: 'all', of: Array(50).fill(nested(20)) }) };
    expect(errorsOf(withFormula(truth)).map((error) => error.code)).toContain('SHAPE_TOO_LARGE');
  });

  test('endless text, in values and in keys', () => {
    const definition = aDefinition();
    definition.basis = 'x'.repeat(1_000_000);
    definition['y'.repeat(1_000_000)] = 1;
    expect(errorsOf(definition).map((error) => [error.code, error.path.length < 100])).toEqual([
      ['KEY_UNKNOWN', true],
      ['SHAPE_TOO_LARGE', true],
    ]);
  });

  test('more errors than anyone reads', () => {
    const definition = aDefinition();
    definition.metrics = Array(500).fill({});
    expect(errorsOf(definition)).toHaveLength(100);
  });
});
