import { expect, test } from 'vitest';
import { aDraft, anApplication, aProcedure, associationProcedure } from '../testing.ts';
import type { Application } from './application.ts';
import { possible } from './possible.ts';

const may = (application: Application, procedure = aProcedure()) =>
  possible(application, procedure).map(({ verb, office, step }) => `${verb} by ${office} at ${step}`);

test('a draft is handed in or taken back by who applies', () => {
  expect(may(aDraft())).toEqual(['submit by county at submission', 'withdraw by county at submission']);
});

test('what was handed in is taken up, returned or declined by the next office, or taken back', () => {
  expect(may(anApplication('submission'))).toEqual([
    'accept by prefecture at acceptance',
    'return by prefecture at acceptance',
    'decline by prefecture at acceptance',
    'withdraw by county at submission',
  ]);
});

test('a visit that is made only when needed may be made or passed over', () => {
  const application = anApplication('acceptance', associationProcedure);
  expect(may(application, associationProcedure)).toEqual([
    'recordVerification by province at verification',
    'return by province at verification',
    'decline by province at verification',
    'review by province at provincial-review',
    'return by province at provincial-review',
    'decline by province at provincial-review',
    'withdraw by association at submission',
  ]);
});
