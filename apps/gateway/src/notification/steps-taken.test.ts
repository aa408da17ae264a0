import { guizhouExerciseProcedure } from '@qunxing/standards';
import { expect, test } from 'vitest';
import type { DomainEvent } from './domain-event.ts';
import { nextByRole } from './steps-taken.ts';

const act = {
  by: { account: 'somebody', role: 'county', division: '520324' },
  moment: { at: '2026-03-02T01:00:00Z', on: '2026-03-02' },
} as const;
const submission = { evaluation: 'evaluation', input: 'sha256:input', blanks: [] };

const submitted: DomainEvent = { ...act, type: 'application.submitted', submission };
const accepted: DomainEvent = { ...act, type: 'application.accepted', comment: '' };
const returned: DomainEvent = {
  ...act,
  type: 'application.returned',
  at: 'preliminary-review',
  reopened: [],
  findings: [],
};
const reviewed: DomainEvent = {
  ...act,
  type: 'application.reviewed',
  step: 'preliminary-review',
  opinion: '同意',
  findings: [],
};

const next = (...events: readonly DomainEvent[]) => [...nextByRole(events, guizhouExerciseProcedure)];

test('after the submission the prefecture accepts', () => {
  expect(next(submitted)).toEqual([['prefecture', ['acceptance']]]);
});

test('what was returned and handed in again goes on where it was held up', () => {
  expect(next(submitted, accepted)).toEqual([['prefecture', ['preliminary-review']]]);
  expect(next(submitted, accepted, returned, submitted)).toEqual([['prefecture', ['preliminary-review']]]);
  expect(next(submitted, accepted, reviewed)).toEqual([['prefecture', ['verification']]]);
});
