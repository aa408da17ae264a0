import { describe, expect, inject } from 'vitest';
import { account } from '../browser/account.ts';
import { it } from '../browser/it.ts';
import { fillSignIn, signIn } from '../browser/sign-in.ts';
import { printedAccounts } from '../product/printed-accounts.ts';

const experts = ['expert', 'expert-2', 'expert-3', 'expert-4'];
const logins = ['county', 'prefecture', 'centre', 'province', ...experts, 'operator', 'auditor', 'dual'];

describe('signing in', () => {
  it('has an account of each role, and of the experts several', () => {
    expect(printedAccounts(inject('productPrinted')).map(({ login }) => login)).toEqual(logins);
  });

  it.for(logins)('lets the printed account of %s in', async (login, { visit }) => {
    const page = await visit('/', { login: null });
    await signIn(page, account(login));
    expect(await page.getByRole('heading', { level: 1, name: '工作台' }).count()).toBe(1);
  });

  it('says what is wrong with a password and keeps the account as it was typed', async ({ visit }) => {
    const page = await visit('/', { login: null });
    await fillSignIn(page, { login: 'auditor', password: 'not the password' });
    expect(await page.getByRole('alert').filter({ hasText: '密码' }).first().textContent()).toContain('账号或密码');
    expect(await page.getByRole('textbox', { name: '账号' }).inputValue()).toBe('auditor');
  });

  it('brings a person to the page that was asked for', async ({ visit }) => {
    const page = await visit('/standards/guizhou-exercise', { login: null });
    await signIn(page, account('province'));
    await page.getByRole('heading', { level: 1, name: '演示标准' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/standards/guizhou-exercise');
  });

  it('shows nothing to a person who signed out', async ({ visit }) => {
    // A session of its own: the others' must outlive this test.
    const page = await visit('/', { login: null });
    await signIn(page, account('county'));
    await page.getByRole('banner').getByRole('button', { name: '县级工信部门' }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByRole('textbox', { name: '账号' }).waitFor();
    await page.goto('/clusters');
    await page.getByRole('textbox', { name: '账号' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });
});
