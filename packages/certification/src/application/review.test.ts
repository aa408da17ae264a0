import { describe, expect, test } from 'vitest';
import {
  acting,
  anApplicationBefore,
  aProcedure,
  everyProcedure,
  inOrder,
  next,
  officeAt,
  on,
  parts,
} from '../testing.ts';
import { review } from './review.ts';

const day = on('2023-05-20');

describe.each(everyProcedure)('provincial review under $name', ({ procedure }) => {
  const by = officeAt(procedure, 'provincial-review');
  const facts = { by, procedure, parts, findings: inOrder, opinion: '符合条件' };
  const before = anApplicationBefore('provincial-review', procedure);

  test('ends with every part in order', () => {
    const findings = inOrder.map((finding) => ({ ...finding, step: 'provincial-review', by, moment: day }));
    const outcome = review(before, facts, day);
    expect(outcome).toMatchObject({
      next: { stage: 'reviewed', findings: [...before.findings, ...findings] },
      event: { type: 'application.reviewed', step: 'provincial-review', opinion: '符合条件' },
    });
    expect('event' in outcome && outcome.event).toHaveProperty('findings', findings);
  });

  test('does not end while a part was not looked at', () => {
    expect(review(before, { ...facts, findings: inOrder.slice(0, 2) }, day)).toEqual({
      refused: { code: 'FINDINGS_MISSING', step: 'provincial-review', parts: ['C'] },
    });
  });

  test('does not end with a doubtful part', () => {
    const findings = inOrder.map((finding) =>
      finding.part === 'B' ? { ...finding, result: 'doubtful' as const } : finding,
    );
    expect(review(before, { ...facts, findings }, day)).toEqual({
      refused: { code: 'FINDINGS_DOUBTFUL', step: 'provincial-review', parts: ['B'] },
    });
  });

  test('refuses a finding about a part that the form does not have', () => {
    const findings = [...inOrder, { part: 'Z', result: 'in-order' as const, comment: '' }];
    expect(review(before, { ...facts, findings }, day)).toEqual({ refused: { code: 'PART_UNKNOWN', part: 'Z' } });
  });

  test('refuses without an opinion', () => {
    expect(review(before, { ...facts, opinion: '' }, day)).toEqual({
      refused: { code: 'APPLICATION_REASON_MISSING', verb: 'review' },
    });
  });

  const judged = [{ item: 'governance/mechanism', levels: ['partial', 'met'] }];
  const judgement = { item: 'governance/mechanism', level: 'met', reason: '有章程和会议记录' };

  test('keeps what was judged by its scale', () => {
    const outcome = review(before, { ...facts, judged, judgements: [judgement] }, day);
    expect(outcome).toMatchObject({ event: { judgements: [judgement] } });
    expect('next' in outcome && outcome.next.taken.at(-1)).toMatchObject({ judgements: [judgement] });
    expect('event' in outcome && 'judgements' in outcome.event).toBe(true);
  });

  test('says nothing of judgements where nothing is judged', () => {
    const outcome = review(before, { ...facts, judged }, day);
    expect('event' in outcome && 'judgements' in outcome.event).toBe(false);
  });

  test.each([
    [{ ...judgement, level: 'best' }, 'JUDGEMENT_LEVEL_UNKNOWN'],
    [{ ...judgement, item: 'profile/tax' }, 'JUDGEMENT_LEVEL_UNKNOWN'],
    [{ ...judgement, reason: ' ' }, 'JUDGEMENT_WITHOUT_REASON'],
  ])('refuses the judgement %j', (wrong, code) => {
    expect(review(before, { ...facts, judged, judgements: [wrong] }, day)).toMatchObject({ refused: { code } });
  });

  test('refuses another office', () => {
    expect(review(before, { ...facts, by: acting('centre') }, day)).toMatchObject({
      refused: { code: 'APPLICATION_OTHER_OFFICE', offices: ['province'] },
    });
  });
});

describe('preliminary review', () => {
  const procedure = aProcedure();
  const facts = { by: acting('prefecture'), procedure, parts, findings: inOrder, opinion: '同意' };

  test('leads on to the visit; its findings are not those of the province', () => {
    const reviewed = next(review(anApplicationBefore('preliminary-review'), facts, day));
    expect(reviewed.stage).toBe('preliminarily-reviewed');
    const province = { ...facts, by: acting('province'), findings: [] };
    expect(review(anApplicationBefore('provincial-review'), province, day)).toMatchObject({
      refused: { code: 'FINDINGS_MISSING', step: 'provincial-review', parts },
    });
  });

  test('is not for the neighboring prefecture', () => {
    const by = acting('prefecture', { division: '520600' });
    expect(review(anApplicationBefore('preliminary-review'), { ...facts, by }, day)).toEqual({
      refused: { code: 'APPLICATION_OTHER_DIVISION', verb: 'review', applicant: '520324' },
    });
  });

  test('a later finding on a part takes the place of the earlier one', () => {
    const before = anApplicationBefore('preliminary-review');
    const doubtful = { part: 'B', result: 'doubtful' as const, comment: '' };
    const twice = next(review(before, { ...facts, findings: [doubtful, ...inOrder].slice(1) }, day));
    expect(twice.findings.filter(({ part }) => part === 'B')).toHaveLength(1);
  });
});
