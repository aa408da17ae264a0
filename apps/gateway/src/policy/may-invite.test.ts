import type { Role } from '@qunxing/database';
import { expect, it } from 'vitest';
import { mayInvite } from './may-invite.ts';

const province = { code: '520000', level: 'province' };
const zunyi = { code: '520300', level: 'prefecture' };
const zhengan = { code: '520324', level: 'county' };
const elsewhere = { code: '520402', level: 'county' };
const abroad = { code: '530102', level: 'county' };
const prefecture = { role: 'prefecture', divisionCode: '520300' } as const;
const county = { role: 'county', divisionCode: '520324' } as const;
const provincial = { role: 'province', divisionCode: '520000' } as const;

it.each([
  [provincial, 'centre', province, true],
  [provincial, 'prefecture', zunyi, true],
  [provincial, 'county', zhengan, true],
  [provincial, 'expert', null, true],
  [provincial, 'county', abroad, false],
  [provincial, 'county', zunyi, false],
  [provincial, 'expert', zhengan, false],
  [provincial, 'county', null, false],
  [provincial, 'province', province, false],
  [provincial, 'auditor', null, false],
  [prefecture, 'county', zhengan, true],
  [prefecture, 'operator', zhengan, true],
  [prefecture, 'county', elsewhere, false],
  [prefecture, 'prefecture', zunyi, false],
  [prefecture, 'expert', null, false],
  [county, 'operator', zhengan, true],
  [county, 'operator', { code: '520302', level: 'county' }, false],
  [county, 'county', zhengan, false],
  [{ role: 'prefecture', divisionCode: null } as const, 'county', zhengan, false],
  [{ role: 'auditor', divisionCode: null } as const, 'county', zhengan, false],
  [{ role: 'expert', divisionCode: null } as const, 'operator', zhengan, false],
  [{ role: 'centre', divisionCode: '520000' } as const, 'county', zhengan, false],
] as const)('%j inviting a %s for %j: %j', (viewer, role, division, expected) => {
  expect(mayInvite(viewer, { role: role satisfies Role, division })).toBe(expected);
});
