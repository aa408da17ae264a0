import type { Browser, Page } from 'playwright-core';
import { listenForComplaints } from '../browser/complaints.ts';
import { openPage } from '../browser/open-page.ts';
import { sessionOf } from '../browser/session.ts';
import { settled } from '../browser/settled.ts';
import { printedAccounts } from '../product/printed-accounts.ts';
import type { Product } from '../product/start-product.ts';
import type { Clock } from './clock.ts';

/** Somebody with a window of their own: own cookies, own memory. */
export interface Person {
  /** The account; null for somebody of the public, who has none. */
  readonly login: string | null;
  readonly page: Page;
  /** Goes to an address and waits until the page has come to rest. */
  readonly visit: (address: string) => Promise<Page>;
}

/** Everybody who takes part, each in a chair of their own. */
export interface People {
  /** The window of somebody by their login; of the public without. */
  readonly as: (login: string | null) => Promise<Person>;
  /** Goes on to the morning of another day: everybody signs in anew when they next do something. */
  readonly onDay: (day: string) => Promise<void>;
  /** What the windows complained of. */
  readonly complaints: () => readonly string[];
  /** Who has opened a window, by login. */
  readonly logins: () => readonly string[];
}

/** Opens a window for each person when they first do something. */
export function gather(browser: Browser, product: Product, clock: Clock): People {
  const windows = new Map<string | null, Person & { readonly complaints: () => readonly string[] }>();
  const signedIn = new Set<string | null>([null]);
  const open = async (login: string | null) => {
    const page = await openPage(browser, product.url, []);
    await clock.shownIn(page.context());
    const person = {
      login,
      page,
      complaints: listenForComplaints(page),
      visit: async (address: string) => {
        await page.goto(address);
        await settled(page);
        return page;
      },
    };
    windows.set(login, person);
    return person;
  };
  const signIn = async (person: Person) => {
    const account = printedAccounts(product.printed()).find(({ login }) => login === person.login);
    if (account === undefined) throw new Error(`the product printed no account ${person.login}`);
    await person.page.context().addCookies([...(await sessionOf(product.url, account))]);
    signedIn.add(person.login);
  };
  return {
    as: async (login) => {
      const person = windows.get(login) ?? (await open(login));
      if (!signedIn.has(login)) await signIn(person);
      return person;
    },
    onDay: async (day) => {
      await clock.goTo(
        day,
        [...windows.values()].map(({ page }) => page.context()),
      );
      signedIn.clear();
      signedIn.add(null);
    },
    complaints: () =>
      [...windows.values()].flatMap(({ login, complaints }) =>
        complaints().map((complaint) => `${login ?? 'public'}: ${complaint}`),
      ),
    logins: () => [...windows.keys()].map((login) => login ?? 'public'),
  };
}
