import { describe, expect, test } from 'vitest';
import { returnApplication } from '../application/return.ts';
import {
  acting,
  aDraft,
  anApplication,
  anApplicationBefore,
  aProcedure,
  next,
  officeAt,
  on,
  parts,
} from '../testing.ts';
import { attach, detach, mostEvidence } from './attach.ts';

const procedure = aProcedure();
const county = acting('county');
const visitor = officeAt(procedure, 'verification');
const place = { part: 'B' };
const facts = { by: county, procedure, place, held: 0 };

const returned = (items: readonly string[]) =>
  next(
    returnApplication(
      anApplication('submission'),
      {
        by: officeAt(procedure, 'acceptance'),
        procedure,
        parts,
        reopened: [{ part: 'B', items, comment: '请补充合同' }],
        findings: [],
      },
      on('2023-05-20'),
    ),
  );

describe('the applicant', () => {
  test('attaches evidence while the application is drafted, and so does the operator', () => {
    expect(attach(aDraft(), facts)).toEqual({ purpose: 'application' });
    expect(attach(aDraft(), { ...facts, by: acting('operator') })).toEqual({ purpose: 'application' });
  });

  test('attaches nothing once it was handed in', () => {
    expect(attach(anApplication('submission'), facts)).toEqual({
      refused: { code: 'FORM_LOCKED', stage: 'submitted' },
    });
  });

  test('attaches to what was returned, and to nothing else', () => {
    expect(attach(returned([]), facts)).toEqual({ purpose: 'application' });
    expect(attach(returned([]), { ...facts, place: { part: 'A' } })).toEqual({
      refused: { code: 'EVIDENCE_PART_CLOSED', part: 'A' },
    });
  });

  test('attaches to the item that was returned, and not to the rest of its part', () => {
    const application = returned(['profile/tax']);
    expect(attach(application, { ...facts, place: { part: 'B', item: 'profile/tax' } })).toEqual({
      purpose: 'application',
    });
    expect(attach(application, facts)).toMatchObject({ refused: { code: 'EVIDENCE_PART_CLOSED' } });
  });

  test('attaches as many files as an application holds, and not one more', () => {
    expect(attach(aDraft(), { ...facts, held: mostEvidence - 1 })).toEqual({ purpose: 'application' });
    expect(attach(aDraft(), { ...facts, held: mostEvidence })).toEqual({
      refused: { code: 'EVIDENCE_TOO_MANY', most: mostEvidence },
    });
  });
});

describe('who verifies on site', () => {
  const before = anApplicationBefore('verification', procedure);

  test('attaches what is seen there', () => {
    expect(attach(before, { ...facts, by: visitor })).toEqual({ purpose: 'verification' });
  });

  test('takes off what was seen, and nothing of the applicant', () => {
    expect(detach(before, { ...facts, by: visitor, purpose: 'verification' })).toEqual({ purpose: 'verification' });
    expect(detach(before, { ...facts, by: visitor, purpose: 'application' })).toEqual({
      refused: { code: 'EVIDENCE_OF_ANOTHER_OFFICE' },
    });
  });

  test('attaches nothing before its turn', () => {
    expect(attach(anApplication('submission'), { ...facts, by: visitor })).toMatchObject({
      refused: { code: 'FORM_OTHER_OFFICE' },
    });
  });
});

test('nobody else attaches anything', () => {
  expect(attach(aDraft(), { ...facts, by: acting('expert') })).toMatchObject({
    refused: { code: 'FORM_OTHER_OFFICE' },
  });
});
