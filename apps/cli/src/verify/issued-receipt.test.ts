import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bind, engineVersion, issueReceipt, readCaseInput, readStandard, verifyReceipt } from '@qunxing/evaluation';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../answer.ts';
import { shippedRules } from '../rules.ts';
import { verify } from './verify.ts';

// Issued once, on 24 November 2026, for the example case. It is never made anew: what it holds has to be verified for ever.
const issuedText = readFileSync(new URL('../../examples/issued-receipt.json', import.meta.url), 'utf8');
const issued = JSON.parse(issuedText) as {
  readonly receipt: unknown;
  readonly input: unknown;
  readonly standard: unknown;
  readonly definitions: readonly unknown[];
};

/**
 * What each version of the engine makes of the example case, by the hash of its receipt. When this fails, results have changed: raise
 * `engineVersion` (major when a verdict or a number differs) and enter a line for it; the lines that are there never change.
 */
const resultsByEngine: Readonly<Record<string, string>> = {
  '1.0.0': 'sha256:4a2ba0ef782858c8988433200c8167e4f5eb20606b9fa8916905d06f7bd1d61f',
};

const issuedAnew = (): string => {
  const [standard, read] = [readStandard(issued.standard), readCaseInput(issued.input)];
  if ('errors' in standard || 'errors' in read)
    throw new Error('the receipt that was issued holds a case and a standard');
  const bound = bind(issued.definitions, standard.standard);
  if ('refused' in bound) throw new Error(bound.refused[0]?.message.en);
  return issueReceipt(bound.plan, read.input).result;
};

describe('the receipt that was issued once', () => {
  it('is the very file that was issued', () => {
    expect(createHash('sha256').update(issuedText).digest('hex')).toBe(
      'b7ddd98150c360e3808489bd223d3b05f04df9011401498078cc53e12c1a4232',
    );
    expect(issued.receipt).toMatchObject({ engine: '1.0.0', result: resultsByEngine['1.0.0'] });
  });

  it('verifies, by itself and by the command, whose editions may since be others', () => {
    expect(verifyReceipt(issued.receipt, issued)).toMatchObject({ ok: true });
    const answer = verify(issued, shippedRules, { standards: [], definitions: [] });
    expect([exitCodes.done, exitCodes.notVouched]).toContain(answer.code);
    expect(answer.lines).toContainEqual(
      expect.objectContaining({ en: expect.stringContaining(resultsByEngine['1.0.0'] ?? '') }),
    );
  });

  it('has one digit of a figure changed and does not verify any more', () => {
    const changed = JSON.parse(issuedText.replace('"541059"', '"541060"')) as typeof issued;
    const verified = verifyReceipt(changed.receipt, changed);
    expect('problems' in verified && verified.problems.map(({ code }) => code)).toContain('INPUT_DIFFERS');
  });
});

it('results of the example case change with the version of the engine only', () => {
  expect({ engine: engineVersion, result: issuedAnew() }).toEqual({
    engine: engineVersion,
    result: resultsByEngine[engineVersion],
  });
});
