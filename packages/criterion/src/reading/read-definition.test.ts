import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../canonical-json.ts';
import { algebraVersion } from '../expression.ts';
import { readDefinition } from './read-definition.ts';
import { aDefinition } from './testing.ts';

type Definition = ReturnType<typeof aDefinition>;

const places = (json: unknown): readonly string[] => {
  const read = readDefinition(json);
  return 'errors' in read ? read.errors.map((error) => `${error.path} ${error.code}`) : [];
};

const growthOf = (definition: Definition) => definition.metrics[0].variants.cagr;
const item = (node: object) => ({ node: 'latest', of: node });
const output = { node: 'item', item: 'profile/gross-output' };

describe('a definition that comes as data', () => {
  test('is read as it is', () => {
    const definition = aDefinition();
    expect(readDefinition(definition)).toEqual({ definition });
  });

  test('is the same after a round trip through canonical JSON', () => {
    const text = canonicalJson(aDefinition());
    const read = readDefinition(JSON.parse(text));
    expect('definition' in read && canonicalJson(read.definition)).toBe(text);
  });

  test('may be written in an older minor of the algebra, not in a newer one nor in another major', () => {
    expect(algebraVersion).toBe('1.0.0');
    expect(places({ ...aDefinition(), algebra: '1.0.7' })).toEqual([]);
    expect(places({ ...aDefinition(), algebra: '1.1.0' })).toEqual(['/algebra ALGEBRA_UNSUPPORTED']);
    expect(places({ ...aDefinition(), algebra: '2.0.0' })).toEqual(['/algebra ALGEBRA_UNSUPPORTED']);
    expect(places({ ...aDefinition(), algebra: '0.9.0' })).toEqual(['/algebra ALGEBRA_UNSUPPORTED']);
  });

  test('gets every error at once, each in both languages', () => {
    const definition = aDefinition();
    definition.version = '1';
    definition.extra = true;
    definition.items[0].grain = 'planet';
    expect(readDefinition(definition)).toEqual({
      errors: [
        {
          code: 'KEY_UNKNOWN',
          path: '/extra',
          message: { 'zh-CN': '不认识的键“extra”。', en: 'Unknown key "extra".' },
        },
        {
          code: 'VERSION_WRONG',
          path: '/version',
          message: { 'zh-CN': '“1”不是版本号。', en: '"1" is not a version such as 1.0.0.' },
        },
        {
          code: 'SHAPE_WRONG',
          path: '/items/0/grain',
          message: {
            'zh-CN': '此处须为cluster、enterprise、county。',
            en: 'Expected one of cluster, enterprise, county.',
          },
        },
      ],
    });
  });
});

describe('refuses, naming the place,', () => {
  test.each<[string, (definition: Definition) => void, string]>([
    ['an unknown key', (d) => (d.metrics[0].formula = '1'), '/metrics/0/formula KEY_UNKNOWN'],
    ['a missing key', (d) => delete d.metrics[0].basis, '/metrics/0 KEY_MISSING'],
    ['a missing language', (d) => delete d.title.en, '/title KEY_MISSING'],
    ['a blank text', (d) => (d.title.en = ' '), '/title/en SHAPE_WRONG'],
    ['a lone surrogate, which cannot be hashed', (d) => (d.title.en = '\ud800'), '/title/en SHAPE_WRONG'],
    ['an id with capitals', (d) => (d.id = 'Core'), '/id ID_WRONG'],
    ['no metrics', (d) => (d.metrics = []), '/metrics SHAPE_WRONG'],
    ['a metric of another criterion', (d) => (d.metrics[0].id = 'green/x'), '/metrics/0/id ID_WRONG'],
    ['two metrics of one id', (d) => (d.metrics[1].id = d.metrics[0].id), '/metrics/1/id ID_DUPLICATE'],
    ['two items of one id', (d) => d.items.push(d.items[0]), '/items/3/id ID_DUPLICATE'],
    ['two titles of one id', (d) => d.titles.push(d.titles[0]), '/titles/2/id ID_DUPLICATE'],
    [
      'two options of one value',
      (d) => (d.items[0].options[1].value = 'absent'),
      '/items/0/options/1/value ID_DUPLICATE',
    ],
    [
      'an item that no metric reads',
      (d) => d.items.push({ ...d.items[1], id: 'profile/unused' }),
      '/items/3 ITEM_UNUSED',
    ],
    ['a title that no metric names', (d) => d.titles.push({ ...d.titles[0], id: 'x' }), '/titles/2 TITLE_UNUSED'],

    ['an item in an unknown unit', (d) => (d.items[1].unit = '千元'), '/items/1/unit UNIT_UNKNOWN'],
    ['an item whose unit measures something else', (d) => (d.items[1].unit = '人'), '/items/1/unit UNIT_MISMATCH'],
    ['a number without a unit', (d) => delete d.items[1].unit, '/items/1 KEY_MISSING'],
    [
      'a reported growth',
      (d) => Object.assign(d.items[1], { unit: '%/年', dimension: 'growth' }),
      '/items/1/unit UNIT_MISMATCH',
    ],
    ['a judgement without levels', (d) => delete d.items[0].options, '/items/0 KEY_MISSING'],
    ['a judgement with a unit', (d) => (d.items[0].unit = '分'), '/items/0/unit ITEM_WRONG'],
    ['a number with options', (d) => (d.items[1].options = d.items[0].options), '/items/1/options ITEM_WRONG'],
    ['years of what is reported once', (d) => (d.items[0].years = 3), '/items/0/years ITEM_WRONG'],
    [
      'a truth in a number’s dimension',
      (d) => (d.items[2].dimension = 'money'),
      '/items/2/dimension DIMENSION_MISMATCH',
    ],
    ['a least value that is no decimal', (d) => (d.items[1].least = '1e3'), '/items/1/least DECIMAL_WRONG'],
    ['a number where a decimal text belongs', (d) => (d.items[1].least = 0), '/items/1/least SHAPE_WRONG'],
    [
      'bounds the wrong way round',
      (d) => (d.items[1].checks = [{ check: 'within', least: '2', most: '1' }]),
      '/items/1/checks/0 ITEM_WRONG',
    ],
    ['an unknown check', (d) => (d.items[1].checks = [{ check: 'magic' }]), '/items/1/checks/0/check SHAPE_WRONG'],

    ['a metric in an unknown unit', (d) => (d.metrics[1].unit = '千家'), '/metrics/1/unit UNIT_UNKNOWN'],
    ['a metric shown in a wrong unit', (d) => (d.metrics[1].unit = '人'), '/metrics/1/unit UNIT_MISMATCH'],
    ['a number shown without a unit', (d) => delete d.metrics[1].unit, '/metrics/1 KEY_MISSING'],
    ['a truth shown in a unit', (d) => (d.metrics[2].unit = '家'), '/metrics/2/unit UNIT_MISMATCH'],
    [
      'a formula of another dimension',
      (d) => (growthOf(d).expression = item(output)),
      '/metrics/0/variants/cagr/expression DIMENSION_MISMATCH',
    ],
    [
      'a formula with a value for each year',
      (d) => (d.metrics[1].variants.value.expression = { node: 'count' }),
      '/metrics/1/variants/value/expression TIME_MISMATCH',
    ],
    [
      'a formula with a value for each enterprise',
      (d) => (d.metrics[2].variants.value.expression = { node: 'holds', titles: ['little-giant'] }),
      '/metrics/2/variants/value/expression GRAIN_MISMATCH',
    ],
    ['a metric without formulas', (d) => (d.metrics[0].variants = {}), '/metrics/0/variants SHAPE_WRONG'],
    [
      'a variant whose name looks like an integer',
      (d) => (d.metrics[0].variants['2'] = growthOf(d)),
      '/metrics/0/variants/2 KEY_INTEGER_LIKE',
    ],
    [
      'a variant named like a prototype',
      (d) => (d.metrics[0].variants = JSON.parse('{"__proto__":1}')),
      '/metrics/0/variants/__proto__ ID_WRONG',
    ],

    [
      'an unknown node',
      (d) => (growthOf(d).expression.node = 'eval'),
      '/metrics/0/variants/cagr/expression NODE_UNKNOWN',
    ],
    [
      'a node named like a method of objects',
      (d) => (growthOf(d).expression.node = 'constructor'),
      '/metrics/0/variants/cagr/expression NODE_UNKNOWN',
    ],
    [
      'an unknown key of a node',
      (d) => (growthOf(d).expression.code = 'x'),
      '/metrics/0/variants/cagr/expression/code KEY_UNKNOWN',
    ],
    [
      'a node without its operand',
      (d) => delete growthOf(d).expression.of,
      '/metrics/0/variants/cagr/expression KEY_MISSING',
    ],
    [
      'an unknown item',
      (d) => (growthOf(d).expression.of.item = 'profile/nothing'),
      '/metrics/0/variants/cagr/expression/of/item ITEM_UNKNOWN',
    ],
    [
      'a parameter that is not declared',
      (d) => (growthOf(d).expression.years.parameter = 'windows'),
      '/metrics/0/variants/cagr/expression/years PARAMETER_UNKNOWN',
    ],
    [
      'a parameter named like a method of objects',
      (d) => (growthOf(d).expression.years.parameter = 'constructor'),
      '/metrics/0/variants/cagr/expression/years PARAMETER_UNKNOWN',
    ],
    [
      'a parameter that no formula uses',
      (d) => (d.metrics[2].parameters.spare = d.metrics[0].parameters.window),
      '/metrics/2/parameters/spare PARAMETER_UNUSED',
    ],
    [
      'a usual value out of range',
      (d) => (d.metrics[0].parameters.window.usual = '5'),
      '/metrics/0/parameters/window PARAMETER_RANGE',
    ],
    [
      'a usual title that is not allowed',
      (d) => (d.metrics[1].parameters.titles.usual = ['high-tech']),
      '/metrics/1/parameters/titles/usual PARAMETER_RANGE',
    ],
    [
      'an allowed title that there is not',
      (d) => d.metrics[1].parameters.titles.allowed.push('high-tech'),
      '/metrics/1/variants/value/expression/where/of/0/titles TITLE_UNKNOWN',
    ],
    [
      'a window of a parameter in another unit',
      (d) => (d.metrics[0].parameters.window.unit = '家'),
      '/metrics/0/variants/cagr/expression/years PARAMETER_MISMATCH',
    ],
    [
      'a window that may be too short for growth',
      (d) => (d.metrics[0].parameters.window.least = '1'),
      '/metrics/0/variants/cagr/expression/years WINDOW_RANGE',
    ],
    [
      'a window that may be half a year',
      (d) => (d.metrics[0].parameters.window.least = '2.5'),
      '/metrics/0/variants/cagr/expression/years WINDOW_RANGE',
    ],
    [
      'a window that may exceed what the form asks for',
      (d) => (d.metrics[0].parameters.window.most = '5'),
      '/metrics/0/variants/cagr/expression/years WINDOW_BEYOND_ITEM',
    ],
    [
      'an empty list of truths',
      (d) => (d.metrics[2].variants.value.expression = { node: 'all', of: [] }),
      '/metrics/2/variants/value/expression/of SHAPE_WRONG',
    ],
    [
      'a level that is not on the scale',
      (d) => d.metrics[2].variants.value.expression.values.push('superb'),
      '/metrics/2/variants/value/expression/values OPTION_UNKNOWN',
    ],
    [
      'an unknown way to compare',
      (d) =>
        (d.metrics[2].variants.value.expression = { node: 'compare', left: output, operator: '>=', right: output }),
      '/metrics/2/variants/value/expression/operator SHAPE_WRONG',
    ],
  ])('%s', (_, change, place) => {
    const definition = aDefinition();
    change(definition);
    expect(places(definition)).toContain(place);
  });
});
