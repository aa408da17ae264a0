import { describe, expect, test } from 'vitest';
import { text } from '../cluster/testing.ts';
import type { ChecklistPart } from './checklist.ts';
import type { Photo } from './photo.ts';
import { filledIn, newVisit, partSeen } from './visit.ts';

const line = (key: string, zh: string) => ({
  item: { key, kind: 'number', unit: null, title: text(zh), evidence: [text('合同')], options: [] },
  cells: [],
});
const digital: ChecklistPart = {
  key: 'digital',
  title: text('数字化转型'),
  lines: [line('digital/platform', '平台接入'), line('digital/diagnosis', '数字化诊断')],
};
const governance: ChecklistPart = { key: 'governance', title: text('治理'), lines: [] };
const photo = (changes: Partial<Photo>): Photo => ({
  ...{ id: 'p1', part: 'digital', item: 'digital/platform', name: 'a.jpg', picture: null, place: null, sent: 'e1' },
  refused: null,
  ...changes,
});
const found = (result: 'as_reported' | 'differs', comment = '') => ({ result, comment });

describe('what a part comes to', () => {
  test('is nothing while none of its lines was looked at', () => {
    expect(partSeen(digital, newVisit, [])).toBeUndefined();
    expect(filledIn(digital, newVisit)).toEqual({ done: 0, all: 2 });
  });

  test('is as reported while no line differs, with the photos that the gateway has', () => {
    const visit = { ...newVisit, found: { 'digital/platform': found('as_reported') } };
    const waiting = photo({ id: 'p2', sent: null, picture: new Blob() });
    expect(partSeen(digital, visit, [photo({}), waiting])).toEqual({
      result: 'as_reported',
      comment: '',
      lines: [{ item: 'digital/platform', result: 'as_reported', comment: '', photos: ['e1'] }],
    });
    expect(filledIn(digital, visit)).toEqual({ done: 1, all: 2 });
  });

  test('differs with one line that does, and says which and why', () => {
    const visit = {
      ...newVisit,
      found: { 'digital/platform': found('differs', '未接入'), 'digital/diagnosis': found('as_reported') },
    };
    expect(partSeen(digital, visit, [])).toMatchObject({ result: 'differs', comment: '平台接入：未接入' });
  });

  test('is said of the part itself where it has no lines', () => {
    const visit = { ...newVisit, found: { governance: found('as_reported', '查看了章程') } };
    expect(partSeen(governance, visit, [])).toEqual({ result: 'as_reported', comment: '查看了章程', lines: [] });
    expect(filledIn(governance, visit)).toEqual({ done: 1, all: 1 });
  });
});
