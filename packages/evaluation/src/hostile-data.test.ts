import { canonicalJson, readDefinition } from '@qunxing/criterion';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bind } from './binding/bind.ts';
import { readCaseInput } from './reading/read-case-input.ts';
import { verifyReceipt } from './receipt/verify-receipt.ts';
import { anyItems } from './testing/any-items.ts';
import { aCase, aRequirement, aStandard, given, trial } from './testing/trial.ts';

describe('data of any kind', { timeout: 60_000 }, () => {
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
          const read = readCaseInput({ ...aCase(), [key]: data }, anyItems);
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
