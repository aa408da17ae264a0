import type { Locator, Page } from 'playwright-core';
import { settled } from '../browser/settled.ts';
import { button, wordsIn } from './act.ts';
import type { Companion } from './companions.ts';
import type { People } from './people.ts';

/** The clusters of the demonstration county, by what becomes of them. */
export const clusters = {
  /** Every step of it is done in a window. */
  certified: '示例·湄潭县精制茶加工集群',
  /** Passes as well, beside it. */
  passes: '示例·湄潭县电子元件制造集群',
  /** Something happens there during the notice. */
  barred: '示例·湄潭县白酒酿造集群',
  /** Somebody objects to it. */
  struckOff: '示例·湄潭县服装加工集群',
  /** The meeting does not select it. */
  notSelected: '示例·湄潭县西乐器制造集群',
  /** The sixth of its prefecture. */
  overQuota: '示例·湄潭县航空零部件集群',
  /** Barred from the beginning by what stands in the register of incidents. */
  ineligible: '示例·湄潭县家具制造集群',
} as const;

/** Those that go along with the one whose every step is done in a window. */
export const others = [clusters.barred, clusters.struckOff, clusters.passes, clusters.notSelected] as const;

/** What is known on the way. */
export interface Path {
  readonly people: People;
  /** Address of the application whose every step is done in a window. */
  application: string;
  /** Where its spot check is recorded. */
  spotCheck: string;
  /** The applications that go along, by cluster. */
  readonly companions: Map<string, Companion>;
}

/** The application of a cluster that goes along. */
export function companionOf({ companions }: Path, cluster: string): Companion {
  const found = companions.get(cluster);
  if (found === undefined) throw new Error(`no application of ${cluster}`);
  return found;
}

/** Everything that the page of the application says, to somebody. */
export async function toldOf({ people, application }: Path, login: string): Promise<string> {
  const { visit } = await people.as(login);
  return wordsIn((await visit(application)).getByRole('main'));
}

/** Goes to the page of a demonstration cluster by the list. */
export async function openCluster(page: Page, visit: (address: string) => Promise<Page>, name: string): Promise<void> {
  await visit(`/clusters?kind=demonstration&search=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).click();
  await settled(page);
}

/** Begins the application of a cluster on its page. @returns its address */
export async function begin(page: Page): Promise<string> {
  await page.getByRole('button', { name: button('新建申报') }).click();
  await page
    .getByRole('button', { name: button('新建申报') })
    .last()
    .click();
  await page.waitForURL(/\/applications\//);
  await settled(page);
  return new URL(page.url()).pathname;
}

/** Gives a reason for every item that has no figure. */
export const explainBlanks = async (form: Locator): Promise<void> => {
  for (const reason of await form.getByPlaceholder('为何没有数据').all()) await reason.fill('尚未统计');
};

/** Writes the county's own statement on a part and waits until it is kept. */
export async function state({ people, application }: Path, part: string, words: string): Promise<Page> {
  const { visit } = await people.as('county');
  const form = await visit(`${application}/form`);
  await form.getByRole('textbox', { name: `自评说明 · ${part}` }).fill(words);
  await form
    .getByRole('status')
    .filter({ hasText: /已保存 \d/ })
    .waitFor();
  return form;
}
