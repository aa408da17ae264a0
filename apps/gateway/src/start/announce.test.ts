import { createAccount } from '@qunxing/database';
import { afterEach, expect, it, vi } from 'vitest';
import { openUnseeded } from '../seed/testing.ts';
import { announce } from './announce.ts';

afterEach(() => vi.restoreAllMocks());

const name = { 'zh-CN': '审计', en: 'audit' };

it('says in a database for real data that nobody can sign in and which command helps, until there is an account', async () => {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  const gateway = await openUnseeded(false);
  await announce('http://127.0.0.1:4000', gateway);
  expect(printed).toContain('http://127.0.0.1:4000/');
  expect(printed).toContain('该数据库还没有账号，无人可以登录');
  expect(printed).toContain('This database has no account, so nobody can sign in. Make the first: npm run');
  expect(printed).not.toContain('demonstration ');
  printed = '';
  const entry = { login: 'wang', role: 'auditor', divisionCode: null, organization: name, displayName: name } as const;
  await createAccount(gateway.database.sql, { ...entry, passwordHash: 'x', demonstration: false }, gateway.now());
  await announce('http://127.0.0.1:4000', gateway);
  expect(printed).toContain('http://127.0.0.1:4000/');
  expect(printed).not.toContain('account');
  await gateway.database.close();
}, 120_000);
