import { canonicalJson } from '@qunxing/criterion';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bind } from './binding/bind.ts';
import type { Plan } from './binding/plan.ts';
import type { CaseInput, PeriodKey } from './case-input.ts';
import { verdictSentence } from './display/verdict-sentence.ts';
import { withFigures } from './entry/with-figures.ts';
import { explain, findRequirement } from './explaining/explain.ts';
import { evaluate } from './judging/evaluate.ts';
import { readCaseInput } from './reading/read-case-input.ts';
import { issueReceipt } from './receipt/issue-receipt.ts';
import { verifyReceipt } from './receipt/verify-receipt.ts';
import type { Standard } from './standard.ts';
import { anyBound } from './testing/any-bound.ts';
import { anyItems } from './testing/any-items.ts';
import { anyInput, withoutOne } from './testing/arbitrary-input.ts';
import { plainly } from './testing/plain-evaluation.ts';
import { plainlySpelled, spelled } from './testing/spelled.ts';
import type { Evaluation, RecordedOutcome, RequirementResult } from './verdict.ts';

const resultsOf = (plan: Plan, input: CaseInput): readonly RequirementResult[] =>
  evaluate(plan, input).criteria.flatMap((criterion) => criterion.requirements);

const isKnown = ({ kind }: RecordedOutcome): boolean => !['missing', 'pending', 'undefined'].includes(kind);

const kindsOf = ({ verdict, criteria }: Evaluation): readonly string[] => [
  verdict,
  ...criteria.flatMap((one) => [one.verdict, ...one.requirements.map((each) => each.verdict.kind)]),
];

/** Where something is met that was not before: in the whole, an aspect or a requirement. */
const raised = (before: Evaluation, after: Evaluation): readonly number[] => {
  const was = kindsOf(before);
  return kindsOf(after).flatMap((kind, place) => (kind === 'met' && was[place] !== 'met' ? [place] : []));
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

// Thousands of cases: a busy machine takes its time.
describe('for any formula and any case', { timeout: 120_000 }, () => {
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
        expect(raised(before, after)).toEqual([]);
        expect(after.coverage.known).toBeLessThanOrEqual(before.coverage.known);
        expect(after.coverage.needed).toBe(before.coverage.needed);
      }),
      { numRuns: 400 },
    );
  });

  it('taking a figure away the way the form of an application does improves nothing, and a later year changes nothing', () => {
    fc.assert(
      fc.property(anyBound, anyInput, fc.nat(), ({ plan }, input, choice) => {
        const known = Object.entries(input.figures).flatMap(([item, series]) =>
          Object.keys(series).map((period) => ({ item, period: period as PeriodKey, value: null })),
        );
        const taken = known[choice % Math.max(1, known.length)];
        const before = evaluate(plan, input);
        const after = evaluate(plan, withFigures(input, taken === undefined ? [] : [taken]));
        expect(raised(before, after)).toEqual([]);
        const later = known.map(({ item }) => ({ item, period: 'y2024' as const, value: '1' }));
        expect(evaluate(plan, withFigures(input, later))).toEqual(before);
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
        expect(verifyReceipt(receipt, { definitions: [definition], standard, input })).toMatchObject({ ok: true });
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
