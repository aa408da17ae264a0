import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aCase, aPlan, aRequirement, aRoster, aStandard, given, number, trial } from '../testing/trial.ts';
import type { Receipt } from '../verdict.ts';
import { contentHash } from './content-hash.ts';
import { issueReceipt } from './issue-receipt.ts';
import type { ReceiptInputs } from './receipt-inputs.ts';
import { verifyReceipt } from './verify-receipt.ts';

const share = aRequirement('sme-share', given(number('70', '%')));
const standard = aStandard(share);
const input = aCase({ roster: { y2022: aRoster(['A', 'small', '70'], ['B', 'large', '30']) } });
const receipt = issueReceipt(aPlan(share), input);
const inputs = { definitions: [trial], standard, input };

const codesOf = (changed: unknown, against = inputs) => {
  const verified = verifyReceipt(changed, against);
  return 'ok' in verified ? [] : [...new Set(verified.problems.map((problem) => problem.code))];
};

describe('a content hash', () => {
  it('names its algorithm and does not depend on the order of keys', () => {
    expect(contentHash({ b: 1, a: 'β' })).toBe(contentHash({ a: 'β', b: 1 }));
    expect(contentHash({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});

describe('a receipt', () => {
  it('has the same bytes with the SHA-256 of Node.js', () => {
    const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(JSON.stringify(issueReceipt(aPlan(share), input, { name: 'sha256', digest }))).toBe(JSON.stringify(receipt));
  });
  it('verifies against what it was issued over', () => {
    expect(verifyReceipt(receipt, inputs)).toEqual({ ok: true, receipt, standard });
  });
  it('verifies after a round trip through JSON, whatever the order of its keys', () => {
    const { result, evaluation, ...rest } = JSON.parse(JSON.stringify(receipt)) as Receipt;
    expect(verifyReceipt({ result, evaluation, ...rest }, inputs)).toMatchObject({ ok: true });
  });
  it('shows a verdict that was changed, and where', () => {
    const text = JSON.stringify(receipt).replace('"verdict":{"kind":"met"}', '"verdict":{"kind":"not-met"}');
    const verified = verifyReceipt(JSON.parse(text), inputs);
    const problems = 'problems' in verified ? verified.problems : [];
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['RECEIPT_CHANGED', '/receipt/result'],
      ['RESULT_DIFFERS', '/receipt/evaluation/criteria/0/requirements/0/verdict/kind'],
    ]);
    expect(problems[1]?.message['zh-CN']).toContain('凭据为 "not-met"，重算为 "met"');
  });
  it('shows a change in any single character of its text', { timeout: 60_000 }, () => {
    const text = JSON.stringify(receipt);
    for (let index = 0; index < text.length; index++) {
      const other = text[index] === '7' ? '8' : '7';
      const changed = `${text.slice(0, index)}${other}${text.slice(index + 1)}`;
      let json: unknown;
      try {
        json = JSON.parse(changed);
      } catch {
        continue;
      }
      expect(codesOf(json), changed.slice(Math.max(0, index - 20), index + 20)).not.toEqual([]);
    }
  });
  it('names the definition, the standard or the input that is not the one it was issued over', () => {
    const otherTrial = { ...trial, basis: 'another basis' };
    expect(codesOf(receipt, { ...inputs, definitions: [otherTrial] })).toEqual(['DEFINITION_DIFFERS']);
    expect(codesOf(receipt, { ...inputs, standard: { ...standard, layer: 'national' } })).toEqual(['STANDARD_DIFFERS']);
    expect(codesOf(receipt, { ...inputs, input: { ...input, referenceDate: '2023-06-01' } })).toEqual([
      'INPUT_DIFFERS',
      'RESULT_DIFFERS',
    ]);
  });
  it('does not stand beside a definition that it does not name, of whatever kind', () => {
    for (const added of [{ ...trial, id: 'evil' }, { id: 'evil' }, {}, null]) {
      const verified = verifyReceipt(receipt, { ...inputs, definitions: [trial, added] });
      const problems = 'problems' in verified ? verified.problems : [];
      expect(problems.map(({ code, path }) => [code, path])).toContainEqual(['DEFINITION_UNNAMED', '/definitions/1']);
    }
  });
  it('calls what was changed so, at its place in the file and by the name of the figure', () => {
    const said = (against: ReceiptInputs) => {
      const verified = verifyReceipt(receipt, against);
      return 'problems' in verified ? verified.problems.map(({ path, message }) => `${path} ${message.en}`) : [];
    };
    const [figures] = said({
      ...inputs,
      input: aCase({ roster: { y2022: aRoster(['A', 'small', '60'], ['B', 'large', '40']) } }),
    });
    expect(figures).toMatch(/^\/input The figures were changed: .* The change is among: .*output of the enterprise/);
    const broken = { ...trial, items: trial.items.map((item, index) => (index === 1 ? { ...item, xunit: 1 } : item)) };
    expect(said({ ...inputs, definitions: [broken] })).toEqual([
      '/definitions/0 The definition of the aspect trial was changed: it does not have the hash that the receipt names.',
    ]);
    const wrong = said({ ...inputs, input: { ...input, figures: { 'trial/gross-output': { y2022: 7 } } } });
    expect(wrong[1]).toMatch(
      /^\/input\/figures\/trial~1gross-output\/y2022 output, item trial\/gross-output, year 2022: /,
    );
  });
  it('cannot know that a standard was altered before the receipt was issued anew', () => {
    const lenient = { ...standard, requirements: [aRequirement('sme-share', given(number('0', '%')))] };
    const forged = issueReceipt(aPlan(...lenient.requirements), input);
    expect(verifyReceipt(forged, { ...inputs, standard: lenient })).toMatchObject({ ok: true, standard: lenient });
  });
  it('names a standard that no longer binds, and an input that is none', () => {
    expect(codesOf(receipt, { ...inputs, definitions: [] })).toEqual(['STANDARD_REFUSED']);
    expect(codesOf(receipt, { ...inputs, input: { ...input, referenceDate: 'soon' } })).toEqual([
      'INPUT_DIFFERS',
      'INPUT_WRONG',
    ]);
  });
  it('of a newer major engine is not judged', () => {
    expect(codesOf({ ...receipt, engine: '2.0.0' })).toContain('ENGINE_UNSUPPORTED');
  });
  it('of an older minor engine verifies when its hash does', () => {
    const { result: _, ...sealed } = { ...receipt, engine: '1.7.3' };
    expect(verifyReceipt({ ...sealed, result: contentHash(sealed) }, inputs)).toMatchObject({
      ok: true,
      receipt: { engine: '1.7.3' },
    });
  });
  it.each([null, 7, 'receipt', [], {}, { receipt: '1', result: 'x' }])('is not %j', (json) => {
    expect(codesOf(json)).not.toEqual([]);
  });
});
