import { execFileSync } from 'node:child_process';
import {
  type CriterionDefinition,
  canonicalJson,
  type Expression,
  printFraction,
  readDefinition,
} from '@qunxing/criterion';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bind } from './binding/bind.ts';
import type { Plan } from './binding/plan.ts';
import type { CaseInput } from './case-input.ts';
import { verdictSentence } from './display/verdict-sentence.ts';
import { explain, findRequirement } from './explaining/explain.ts';
import { evaluate } from './judging/evaluate.ts';
import { readCaseInput } from './reading/read-case-input.ts';
import { issueReceipt } from './receipt/issue-receipt.ts';
import { verifyReceipt } from './receipt/verify-receipt.ts';
import type { Requirement, Standard, Threshold } from './standard.ts';
import { anyItems } from './testing/any-items.ts';
import { anyFormula, definitionOf } from './testing/arbitrary-expression.ts';
import { anyInput, withoutOne } from './testing/arbitrary-input.ts';
import { type Plain, plainly } from './testing/plain-evaluation.ts';
import { aRequirement, aStandard, given, trial } from './testing/trial.ts';
import type { RecordedOutcome, RequirementResult } from './verdict.ts';

const thresholdOf = (unit: string | undefined, dimension: string, value: string): Threshold => {
  if (unit !== undefined) return { kind: 'number', value, unit };
  return dimension === 'truth' ? { kind: 'truth' } : { kind: 'level', value: 'middle' };
};

const anyMetric = fc.record({
  formula: anyFormula,
  value: fc.constantFrom('0', '1', '2', '10', '-1', '50'),
  operator: fc.constantFrom<Requirement['operator']>('at-least', 'more-than', 'at-most', 'less-than'),
});

interface Bound {
  readonly definition: CriterionDefinition;
  readonly standard: Standard;
  readonly plan: Plan;
  readonly formulas: readonly Expression[];
}

/** A criterion of a few metrics with any formulas, and a standard that asks something of each. */
const anyBound: fc.Arbitrary<Bound> = fc.array(anyMetric, { minLength: 1, maxLength: 3 }).map((metrics) => {
  const definition = definitionOf(metrics.map((metric) => metric.formula));
  const standard = aStandard(
    ...metrics.map(({ formula, value, operator }, index) => {
      const id = `any/m${index}`;
      const dimension = definition.metrics[index]?.dimension ?? '';
      const threshold = given(thresholdOf(formula.unit, dimension, value));
      return {
        ...aRequirement(id, threshold),
        id,
        metric: id,
        operator: dimension === 'truth' ? 'at-least' : operator,
      } as const;
    }),
  );
  const bound = bind([definition], standard);
  if ('refused' in bound) throw new Error(bound.refused.map((problem) => problem.message.en).join('\n'));
  return { definition, standard, plan: bound.plan, formulas: metrics.map((metric) => metric.formula.expression) };
});

const resultsOf = (plan: Plan, input: CaseInput): readonly RequirementResult[] =>
  evaluate(plan, input).criteria.flatMap((criterion) => criterion.requirements);

const isKnown = ({ kind }: RecordedOutcome): boolean => !['missing', 'pending', 'undefined'].includes(kind);

/** The outcome of the engine and of the plain evaluation in one spelling. */
const spelled = (outcome: RecordedOutcome): string => {
  switch (outcome.kind) {
    case 'value':
      return outcome.value;
    case 'growth':
      return `${outcome.base} → ${outcome.last} in ${outcome.intervals}`;
    case 'truth':
    case 'category':
      return String(outcome.value);
    case 'missing':
      return `missing ${outcome.count}: ${outcome.gaps
        .map(({ item, year, of }) => [item, year, of].join(' '))
        .sort()
        .join(', ')}`;
    default:
      return outcome.kind;
  }
};
const plainlySpelled = (plain: Plain): string => {
  switch (plain.kind) {
    case 'number':
      return printFraction(plain.value);
    case 'growth':
      return `${printFraction(plain.base)} → ${printFraction(plain.last)} in ${plain.n}`;
    case 'other':
      return String(plain.value);
    case 'missing':
      return `missing ${plain.gaps.size}: ${[...plain.gaps].sort().join(', ')}`;
    default:
      return plain.kind;
  }
};

/** The same JSON value with the keys of every object in another order. */
const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, shuffled(each)])
      .reverse(),
  );
};

describe('for any formula and any case', () => {
  it('the engine comes to what the plain meaning of the algebra comes to', () => {
    fc.assert(
      fc.property(anyBound, anyInput, ({ plan, formulas }, input) => {
        const plain = plainly(input);
        for (const [index, result] of resultsOf(plan, input).entries()) {
          const formula = formulas[index];
          if (formula === undefined || (result.outcome.kind === 'missing' && result.outcome.count > 20)) continue;
          expect(spelled(result.outcome)).toBe(plainlySpelled(plain(formula)));
        }
      }),
      { numRuns: 600 },
    );
  });

  it('taking a figure away never improves a result: it stays as it is or becomes unknown', () => {
    fc.assert(
      fc.property(anyBound, anyInput, fc.nat(), ({ plan }, input, choice) => {
        const before = evaluate(plan, input);
        const after = evaluate(plan, withoutOne(input, choice));
        const [was, is] = [before, after].map(({ criteria }) => criteria.flatMap((each) => each.requirements));
        for (const [index, result] of (was ?? []).entries()) {
          const now = is?.[index]?.outcome;
          if (now === undefined || !isKnown(now)) continue;
          expect(spelled(now)).toBe(spelled(result.outcome));
        }
        if (before.verdict !== 'met') expect(after.verdict).not.toBe('met');
        expect(after.coverage.known).toBeLessThanOrEqual(before.coverage.known);
        expect(after.coverage.needed).toBe(before.coverage.needed);
      }),
      { numRuns: 400 },
    );
  });

  it('a receipt has the same bytes whatever the order of keys, and verifies', () => {
    fc.assert(
      fc.property(anyBound, anyInput, ({ definition, standard, plan }, input) => {
        const receipt = issueReceipt(plan, input);
        const again = bind([shuffled(definition)], shuffled(standard) as Standard);
        if ('refused' in again) throw new Error('a standard binds whatever the order of its keys');
        expect(JSON.stringify(issueReceipt(again.plan, shuffled(input) as CaseInput))).toBe(JSON.stringify(receipt));
        expect(verifyReceipt(receipt, { definitions: [definition], standard, input })).toEqual({ ok: true });
      }),
      { numRuns: 100 },
    );
  });

  it('every verdict can be explained and said', () => {
    fc.assert(
      fc.property(anyBound, anyInput, ({ plan }, input) => {
        for (const result of resultsOf(plan, input)) {
          const explanation = explain(plan, input, result.requirement);
          const bound = findRequirement(plan, result.requirement);
          expect(explanation?.outcome).toEqual(result.outcome);
          expect(explanation?.verdict).toEqual(result.verdict);
          expect(bound && verdictSentence(bound, result)).toEqual(explanation?.sentence);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('its input is read without complaint and has canonical JSON', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const read = readCaseInput(JSON.parse(JSON.stringify(input)), anyItems);
        expect('input' in read && canonicalJson(read.input)).toBe(canonicalJson(input));
      }),
      { numRuns: 100 },
    );
  });
});

describe('data of any kind', () => {
  it('is refused as a definition, never thrown at, and keeps no other from binding', () => {
    const sound = aStandard(aRequirement('brand', given({ kind: 'truth' })));
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const bound = bind([data, trial], sound);
        expect('plan' in bound || 'definition' in readDefinition(data)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  it('is refused as the input of a case, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('figures', 'roster', 'counties', 'titles', 'provenance', 'subject'),
        (data, key) => {
          const base = {
            subject: 's',
            referenceDate: '2024-05-31',
            referenceYear: 2023,
            figures: {},
            roster: {},
            counties: {},
            titles: [],
            provenance: {},
          };
          const read = readCaseInput({ ...base, [key]: data }, anyItems);
          if ('input' in read) expect(canonicalJson(read.input)).toContain('referenceDate');
          else expect(read.errors.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('is refused as a receipt, never thrown at', () => {
    const inputs = { definitions: [trial], standard: aStandard(), input: {} };
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(verifyReceipt(data, inputs)).toHaveProperty('problems');
      }),
      { numRuns: 200 },
    );
  });
});

describe('the same inputs', () => {
  const program = `import { issued } from ${JSON.stringify(new URL('./testing/issue-one.ts', import.meta.url).href)}; process.stdout.write(issued());`;
  const issuedIn = (env: Readonly<Record<string, string>>): string =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });

  it('give the same bytes whatever the time zone and the locale', () => {
    const here = issuedIn({ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
    expect(here).toMatch(/"result":"sha256:[0-9a-f]{64}"/);
    expect(issuedIn({ TZ: 'America/Anchorage', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' })).toBe(here);
    expect(issuedIn({ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' })).toBe(here);
  });
});
