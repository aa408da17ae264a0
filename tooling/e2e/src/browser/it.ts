import type { Browser, Cookie, Page } from 'playwright-core';
import { inject, it as plainIt } from 'vitest';
import { launchChromium } from '../chromium/launch.ts';
import { account } from './account.ts';
import { listenForComplaints, wrongComplaints } from './complaints.ts';
import { openPage } from './open-page.ts';
import { sessionOf } from './session.ts';
import { settled } from './settled.ts';
import type { View } from './view.ts';

/** Who opens a window, and how. */
interface Visitor {
  /** The login of a role, the province's unless another is named; null for nobody. */
  readonly login?: string | null;
  readonly view?: View;
  /** What the page will complain of; every other complaint fails the test, and so does one of these that does not come. */
  readonly complains?: readonly RegExp[];
}

/** Opens a window at an address, signed in unless nobody is to be. @returns its page, come to rest */
export type Visit = (address: string, as?: Visitor) => Promise<Page>;

/** The session of a login, for all tests of a process: how one signs in by the form is a test of its own. */
type SessionFor = (login: string) => Promise<readonly Cookie[]>;

/** A test in a real browser against the running product; at its end no page may have complained. */
export const it = plainIt.extend<{ browser: Browser; sessionFor: SessionFor; visit: Visit }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  sessionFor: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const sessions = new Map<string, Promise<readonly Cookie[]>>();
      await use((login) => {
        const session = sessions.get(login) ?? sessionOf(inject('productUrl'), account(login));
        sessions.set(login, session);
        return session;
      });
    },
    { scope: 'worker' },
  ],
  visit: async ({ browser, sessionFor }, use) => {
    const opened: { readonly page: Page; readonly wrong: () => readonly string[] }[] = [];
    await use(async (address, { login = 'province', view, complains = [] } = {}) => {
      const cookies = login === null ? [] : await sessionFor(login);
      const page = await openPage(browser, inject('productUrl'), cookies, view);
      const complaints = listenForComplaints(page);
      opened.push({ page, wrong: () => wrongComplaints(complaints(), complains) });
      await page.goto(address);
      await settled(page);
      return page;
    });
    await Promise.all(opened.map(({ page }) => page.context().close()));
    const wrong = opened.flatMap((one) => one.wrong());
    if (wrong.length > 0) throw new Error(`the browser complained:\n${wrong.join('\n')}`);
  },
});
