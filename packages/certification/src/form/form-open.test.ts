import { describe, expect, it } from 'vitest';
import type { Application } from '../application/application.ts';
import { returnApplication } from '../application/return.ts';
import { acting, aDraft, anApplication, aProcedure, next, officeAt, on, parts } from '../testing.ts';
import { type FormMatter, formOpen, isPartOpen } from './form-open.ts';

const procedure = aProcedure();
const county = acting('county');

const returned = (items: readonly string[] = []): Application =>
  next(
    returnApplication(
      anApplication('submission'),
      {
        by: officeAt(procedure, 'acceptance'),
        procedure,
        parts,
        reopened: [{ part: 'B', items, comment: '请核对' }],
        findings: [],
      },
      on('2023-05-20'),
    ),
  );

const open = (application: Application, by = county, matter: FormMatter = 'figures') =>
  formOpen(application, procedure, by, matter);

describe('the form of an application', () => {
  it('is open as a whole while it is drafted, to the county and for figures to the operator', () => {
    expect(open(aDraft())).toEqual({ open: 'all' });
    expect(open(aDraft(), acting('operator'))).toEqual({ open: 'all' });
    expect(open(aDraft(), county, 'statements')).toEqual({ open: 'all' });
    expect(open(aDraft(), acting('operator'), 'statements')).toMatchObject({ refused: { code: 'FORM_OTHER_OFFICE' } });
  });

  it('is closed to other offices and other counties', () => {
    expect(open(aDraft(), acting('prefecture'))).toMatchObject({ refused: { code: 'FORM_OTHER_OFFICE' } });
    expect(open(aDraft(), acting('county', { division: '520325' }))).toEqual({
      refused: { code: 'FORM_OTHER_DIVISION', applicant: '520324' },
    });
  });

  it('is locked once it was handed in', () => {
    expect(open(anApplication('submission'))).toEqual({ refused: { code: 'FORM_LOCKED', stage: 'submitted' } });
  });

  it('opens again where it was returned, and nowhere else', () => {
    const whole = open(returned());
    if ('refused' in whole) throw new Error('it is open');
    expect(isPartOpen(whole.open, 'B', 'profile/tax')).toBe(true);
    expect(isPartOpen(whole.open, 'B')).toBe(true);
    expect(isPartOpen(whole.open, 'A', 'profile/tax')).toBe(false);
  });

  it('opens by items where items were named', () => {
    const items = open(returned(['profile/tax']));
    if ('refused' in items) throw new Error('it is open');
    expect(isPartOpen(items.open, 'B', 'profile/tax')).toBe(true);
    expect(isPartOpen(items.open, 'B', 'profile/profit')).toBe(false);
    expect(isPartOpen(items.open, 'B')).toBe(false);
  });
});
