import type { Page } from 'playwright-core';
import type { Account } from '../product/printed-accounts.ts';

/** Fills the form and sends it with Enter, as a person with a keyboard does. */
export async function fillSignIn(page: Page, { login, password }: Account): Promise<void> {
  await page.getByRole('textbox', { name: /^(账号|Account)$/ }).fill(login);
  await page.getByRole('textbox', { name: /^(密码|Password)$/ }).fill(password);
  await page.keyboard.press('Enter');
}

/** Signs in by the form and waits until the page that was asked for is there. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await fillSignIn(page, account);
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in');
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
}
