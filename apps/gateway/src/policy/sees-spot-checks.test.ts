import type { Role } from '@qunxing/database';
import { expect, it } from 'vitest';
import { seesSpotCheck } from './sees-spot-checks.ts';

const ordered = { divisionCode: '520000' };

it.each([
  ['province', '520000', true],
  ['province', '530000', false],
  ['province', null, false],
  ['auditor', null, true],
  ['centre', '520000', false],
  ['prefecture', '520300', false],
  ['county', '520324', false],
  ['operator', '520324', false],
  ['expert', null, false],
] as const satisfies readonly (readonly [Role, string | null, boolean])[])(
  'the %s of %s sees a spot check that Guizhou ordered: %s',
  (role, divisionCode, seen) => {
    expect(seesSpotCheck({ role, divisionCode }, ordered)).toBe(seen);
  },
);
