import { describe, expect, it } from 'vitest';
import { aCase, aPlan, aRequirement, aRoster, aStandard, given, number, trial } from '../testing/trial.ts';
import { contentHash } from './content-hash.ts';
import { issueReceipt } from './issue-receipt.ts';
import { verifyReceipt } from './verify-receipt.ts';

const titles = { titles: given(['little-giant', 'specialised-sme']) };
const holders = aRequirement('titled', given(number('1', '家')), { parameters: titles });
const share = aRequirement('sme-share', given(number('70', '%')));
const held = (code: string, title: string, revision: string, from = '2022-01-01', to?: string) => ({
  code,
  title,
  from,
  ...(to === undefined ? {} : { to }),
  revision,
});
const input = aCase({
  roster: { y2022: aRoster(['A', 'small', '70'], ['B', 'large', '30']), y2021: aRoster(['C', 'small', '1']) },
  titles: [
    held('A', 'little-giant', 'title-1'),
    held('A', 'specialised-sme', 'title-2'),
    held('B', 'single-champion', 'of-a-kind-not-asked'),
    held('B', 'little-giant', 'too-late', '2023-06-01'),
    held('B', 'little-giant', 'expired', '2020-01-01', '2022-12-31'),
    held('C', 'little-giant', 'of-no-member'),
  ],
});
const plan = aPlan(holders, share);
const file = { definitions: [trial], standard: aStandard(holders, share), input };

describe('a receipt', () => {
  it('names the records of the titles that a requirement counted, and none that it did not', () => {
    expect(issueReceipt(plan, input).titles).toEqual({ 'trial/titled': ['title-1', 'title-2'] });
  });
  it('names no title where the input gives none a record', () => {
    const bare = aCase({ ...input, titles: [{ code: 'A', title: 'little-giant', from: '2022-01-01' }] });
    expect(issueReceipt(plan, bare).titles).toEqual({});
  });
  it('that says it rests on another record does not verify', () => {
    const { result: _, ...sealed } = {
      ...issueReceipt(plan, input),
      titles: { 'trial/titled': ['title-1', 'title-9'] },
    };
    const verified = verifyReceipt({ ...sealed, result: contentHash(sealed) }, file);
    expect('problems' in verified && verified.problems.map(({ path }) => path)).toEqual([
      '/receipt/titles/trial~1titled/1',
    ]);
  });
  it('of version 1, which names no titles, still verifies', () => {
    const first = issueReceipt(plan, input, undefined, '1');
    expect(first).toMatchObject({ receipt: '1' });
    expect(first).not.toHaveProperty('titles');
    expect(verifyReceipt(first, file)).toMatchObject({ ok: true, receipt: { receipt: '1' } });
    expect(verifyReceipt(issueReceipt(plan, input), file)).toMatchObject({ ok: true, receipt: { receipt: '2' } });
  });
  it('of a version that is not known is not judged', () => {
    const verified = verifyReceipt({ ...issueReceipt(plan, input), receipt: '3' }, file);
    expect('problems' in verified && verified.problems.map(({ path }) => path)).toContain('/receipt/receipt');
  });
});
