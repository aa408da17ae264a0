import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

const key = fc.string({ unit: 'grapheme' }).filter((text) => !/^\d+$/.test(text) && text !== '__proto__');
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 12 }),
    fc.array(fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.constant('\\ud')), { minLength: 9 }),
    fc.dictionary(key, tie('json')),
  ),
}));

describe('canonical JSON', () => {
  test('agrees with the reference implementation of RFC 8785 on every value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 1000 },
    );
  });

  test('reads back as the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  test.each([
    [
      'sorts keys by UTF-16 code units',
      { '\ufb33': 1, '😀': 2, a: 3, Z: 4, é: 5 },
      '{"Z":4,"a":3,"é":5,"😀":2,"\ufb33":1}',
    ],
    ['writes numbers as ECMAScript does', [1e21, 0.000001, 1e-7, -0, 100], '[1e+21,0.000001,1e-7,0,100]'],
    ['escapes only what JSON must escape', ['"\\\n\u0001é中'], '["\\"\\\\\\n\\u0001é中"]'],
    ['writes objects without a prototype', Object.assign(Object.create(null), { b: null, a: [] }), '{"a":[],"b":null}'],
    ['keeps a key that only starts with a digit', { '9A': 1, y2022: 2, '01': 3 }, '{"01":3,"9A":1,"y2022":2}'],
  ])('%s', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  test.each([
    ['an integer-like key', { a: { '2022': 1 } }, 'an integer-like key at /a/2022'],
    ['the key 0', { '0': 1 }, 'an integer-like key at /0'],
    ['NaN', [1, Number.NaN], 'the number NaN at /1'],
    ['infinity', { a: Number.POSITIVE_INFINITY }, 'the number Infinity at /a'],
    ['NaN after deeper values', { a: { b: [1, { c: 2 }] }, d: [[3], Number.NaN] }, 'the number NaN at /d/1'],
    ['undefined', { a: undefined }, 'a value of type undefined at /a'],
    ['a hole of an array', Array(3), 'a value of type undefined at /0'],
    ['a lone surrogate in a long list', [...'123456789', '\udfff'], 'a lone surrogate at /9'],
    ['NaN in a long list', [...'123456789', Number.NaN], 'the number NaN at /9'],
    ['an object in a long list', [...'123456789', { '1': 1 }], 'an integer-like key at /9/1'],
    ['a bigint', [1n], 'a value of type bigint at /0'],
    ['a function', { f: () => 1 }, 'a value of type function at /f'],
    ['a date', { at: new Date(0) }, 'an object of a class at /at'],
    ['a lone surrogate', ['\ud800'], 'a lone surrogate at /0'],
  ])('refuses %s and names the place', (_, value, message) => {
    expect(() => canonicalJson(value)).toThrow(new TypeError(`no canonical JSON: ${message}`));
  });

  test.each([
    ['one that must be escaped', '"'],
    ['one of several bytes', '中😀é'],
    ['one that is no text', 1e21],
    ['an object', { b: [true, false, null], a: [[]] }],
    ['one longer than the room at first', '星'.repeat(300_000)],
    ['one whose every character is escaped', '\u0001'.repeat(300_000)],
    ['one of plain characters longer than the room at first', 'x'.repeat(300_000)],
  ])('writes a list of plain texts, truths and nulls with %s anywhere among them', (_, odd) => {
    const plain = ['a', true, null, '', false, '12.50', '~ \u007f'];
    for (let place = 0; place <= plain.length; place++) {
      const list = plain.toSpliced(place, 0, odd as string);
      expect(canonicalJson({ list, after: 0 }) === canonicalize({ list, after: 0 })).toBe(true);
    }
  });

  test('writes many long columns, whatever the room', () => {
    const column = Array.from({ length: 40_000 }, (_, row) => [String(row), row % 2 === 0, null][row % 3]);
    const columns = { codes: column, values: column.toReversed(), 'more/values': column };
    expect(canonicalJson(columns) === canonicalize(columns)).toBe(true);
    expect(canonicalJson(['a'])).toBe('["a"]');
  });

  test('sorts the keys of each object though the one before it named the same in another order, or others', () => {
    const objects = [
      { b: 1, a: 2 },
      { b: 3, a: 4 },
      { a: 5, b: 6 },
      { a: 7 },
      {},
      { b: 8, a: 9, 0.5: 0 },
      { b: 1, c: 2 },
    ];
    expect(canonicalJson(objects)).toBe(
      '[{"a":2,"b":1},{"a":4,"b":3},{"a":5,"b":6},{"a":7},{},{"0.5":0,"a":9,"b":8},{"b":1,"c":2}]',
    );
  });

  test('refuses an integer-like key again and again', () => {
    for (const _ of [1, 2, 3]) expect(() => canonicalJson([{ '1': 1 }, { '1': 1 }])).toThrow('at /0/1');
  });

  test('writes a value in the middle of writing another', () => {
    const inner = { z: ['星'], y: 1 };
    const outer = {
      b: 'after',
      get a() {
        return canonicalJson(inner);
      },
    };
    expect(canonicalJson(outer)).toBe(JSON.stringify({ a: '{"y":1,"z":["星"]}', b: 'after' }));
  });

  test('writes as before after a refusal', () => {
    expect(() => canonicalJson({ a: ['x', { b: undefined }] })).toThrow(TypeError);
    expect(canonicalJson({ a: ['x'] })).toBe('{"a":["x"]}');
  });

  test('refuses cycles and endless nesting instead of overflowing the stack', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(() => canonicalJson(cycle)).toThrow('more than 256 levels');
  });
});
