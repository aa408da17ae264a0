import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../canonical-json.ts';
import { errorList } from '../definition-error.ts';
import type { Expression } from '../expression.ts';
import { printFormula } from '../printing/print-formula.ts';
import {
  area,
  brand,
  cleanShare,
  countyOutput,
  enterpriseOutput,
  exchangeRate,
  exported,
  inLeadingIndustry,
  littleGiant,
  mechanism,
  output,
  sizeClass,
  text,
} from '../testing.ts';
import { byId, type Names } from './expression-type.ts';
import { namesIn } from './names-in.ts';
import { typeOf } from './type-of.ts';

const items = [output, area, exported, exchangeRate, cleanShare, enterpriseOutput, countyOutput, brand]
  .map((term) => term.item)
  .concat([inLeadingIndustry, sizeClass, mechanism].map((term) => term.item));
const names: Names = {
  items: byId(items),
  titles: byId([littleGiant]),
  parameters: {
    window: { kind: 'number', title: text('年数'), unit: '年', least: '2', most: '4', usual: '3' },
    classes: { kind: 'list', title: text('类型'), allowed: ['small', 'micro'], usual: ['small'] },
  },
};

const reference = fc.constantFrom({ parameter: 'window' }, { parameter: 'classes' }, { parameter: 'absent' });
const years = fc.oneof(fc.integer({ min: 0, max: 12 }), reference);

/** Any expression that can be written down, sound or not. */
const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const of = tie('expression');
  const truths = fc.array(of, { minLength: 1, maxLength: 3 });
  const node = <const N extends string>(...nodes: readonly N[]) => fc.constantFrom(...nodes);
  return {
    expression: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      fc.record({ node: node('item'), item: fc.constantFrom('absent/item', ...items.map((item) => item.id)) }),
      fc.record({
        node: node('constant'),
        value: fc.oneof(fc.constantFrom('1', '-0.5', 'x'), reference),
        unit: fc.constantFrom('亿元', '%', '年', '%/年', '无', '千元'),
      }),
      fc.record({ node: node('plus', 'minus', 'times'), left: of, right: of }),
      fc.record({ node: node('share'), part: of, whole: of }),
      fc.record({ node: node('ratio'), numerator: of, denominator: of }),
      fc.record({ node: node('latest', 'not'), of }),
      fc.record({ node: node('least', 'total', 'cagr', 'meanGrowth', 'rising'), of, years }),
      fc.record({ node: node('sum'), of, where: of }, { requiredKeys: ['node', 'of'] }),
      fc.record({ node: node('count'), where: of }, { requiredKeys: ['node'] }),
      fc.record({ node: node('holds'), titles: fc.oneof(fc.constantFrom(['little-giant'], ['absent']), reference) }),
      fc.record({ node: node('is'), of, values: fc.oneof(fc.constantFrom(['small'], ['met']), reference) }),
      fc.record({ node: node('compare'), left: of, operator: node('at-least', 'equal'), right: of }),
      fc.record({ node: node('all', 'any', 'tally'), of: truths }),
    ),
  };
});

const typed = (of: Expression) => {
  const { errors, reportFault } = errorList();
  return { type: typeOf(of, names, '', reportFault), errors };
};

test('every expression has a type, or errors that say why not', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(expression, (of) => {
      const { type, errors } = typed(of);
      if (type === undefined) expect(errors.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('the type survives storing and reading', () => {
  fc.assert(
    fc.property(expression, (of) => {
      expect(typed(JSON.parse(canonicalJson(of)))).toEqual(typed(of));
    }),
  );
});

test('what has a type names only what there is', () => {
  fc.assert(
    fc.property(expression, (of) => {
      if (typed(of).errors.length > 0) return;
      const found = namesIn(of);
      expect([...found.items].every((id) => names.items.has(id))).toBe(true);
      expect([...found.parameters].every((name) => Object.hasOwn(names.parameters, name))).toBe(true);
      expect([...found.titles].every((id) => names.titles.has(id))).toBe(true);
    }),
  );
});

test('every expression prints in both languages with its brackets paired', () => {
  fc.assert(
    fc.property(expression, fc.constantFrom('zh-CN', 'en'), (of, language) => {
      const formula = printFormula(of, { ...names, language });
      const [open, close] = language === 'en' ? ['(', ')'] : ['（', '）'];
      expect(formula.split(open).length).toBe(formula.split(close).length);
      expect(formula).not.toMatch(/undefined|null|NaN|\[object/);
    }),
  );
});
