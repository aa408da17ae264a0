import { expect, it } from 'vitest';
import { usage } from '../usage.ts';
import { readRole } from './role.ts';

it.each([
  ['zh-CN', '县工信部门（county）', '审计（auditor）'],
  ['en', 'county department (county)', 'audit (auditor)'],
] as const)(
  'roles are named with what --role takes, in the usage and where there is no such role: %s',
  (language, ...roles) => {
    const read = readRole('chief');
    for (const role of roles) {
      expect(usage[language]).toContain(role);
      expect('refused' in read && read.refused[language]).toContain(role);
    }
  },
);
