import type { Browser, Page } from 'playwright-core';
import { inject, it as plainIt } from 'vitest';
import { launchChromium } from '../chromium/launch.ts';
import { printedAccounts } from '../product/printed-accounts.ts';
import { type Complaints, openPage } from './open-page.ts';
import { signIn } from './sign-in.ts';
import type { View } from './view.ts';

/** A browser window of one person, closed when the test ends. */
export type Window = { readonly page: Page; readonly complaints: () => Complaints };

/** Opens a window, signed in with the login of a role unless nobody is to be, at an address. */
export type Visit = (address: string, as?: { readonly login?: string | null; readonly view?: View }) => Promise<Window>;

/** A test in a real browser against the running product. */
export const it = plainIt.extend<{ browser: Browser; visit: Visit }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ browser }, use) => {
    const opened: Page[] = [];
    await use(async (address, { login = 'province', view } = {}) => {
      const window = await openPage(browser, inject('productUrl'), view);
      opened.push(window.page);
      if (login === null) await window.page.goto(address);
      else await signIn(window.page, accountOf(login), address);
      return window;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
});

function accountOf(login: string) {
  const account = printedAccounts(inject('productPrinted')).find((one) => one.login === login);
  if (account === undefined) throw new Error(`the product printed no account ${login}`);
  return account;
}
