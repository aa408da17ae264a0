import { expect, test } from 'vitest';
import { anIncident } from '../testing.ts';
import { decisionsOfNotice } from './decisions.ts';
import type { Standing } from './public-notice.ts';

const words = { upheld: (objection: string) => `upheld ${objection}`, barred: () => 'an accident' };
const barred: Standing = { is: 'barred', on: '2023-08-04', problems: [{ incident: anIncident(), why: 'bars' }] };

test.each([
  [{ is: 'noticed' }, []],
  [{ is: 'suspended', objections: ['objection-1'] }, []],
  [{ is: 'passed' }, [null]],
  [{ is: 'struck-off', objection: 'objection-1' }, ['upheld objection-1']],
  [barred, ['an accident']],
] as const)('%j', (standing, ends) => {
  expect(decisionsOfNotice([{ application: 'application-1', standing }], words)).toEqual(
    ends.map((endsBecause) => ({ application: 'application-1', endsBecause })),
  );
});
