import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** One clock for the product and every window, which is moved from day to day. */
export interface Clock {
  /** The file by which the product knows how far it is from the machine's clock. */
  readonly file: string;
  /** Goes on to nine in the morning of a day in Beijing. Pages that are open have to be loaded again. */
  readonly goTo: (day: string, windows: readonly BrowserContext[]) => Promise<void>;
  /** Has a new window show the time of now. */
  readonly shownIn: (window: BrowserContext) => Promise<void>;
  readonly remove: () => void;
}

const secondsTo = (day: string): number => Math.ceil((Date.parse(`${day}T09:00:00+08:00`) - Date.now()) / 1000);

/** Moves the dates of every page that is loaded from now on; what was moved before stays so. */
const move = (window: BrowserContext, seconds: number): Promise<unknown> =>
  window.addInitScript((milliseconds) => {
    const Before = Date;
    globalThis.Date = new Proxy(Before, {
      construct: (target, given, made) =>
        Reflect.construct(target, given.length === 0 ? [target.now() + milliseconds] : given, made),
      get: (target, name) =>
        name === 'now' ? () => target.now() + milliseconds : (Reflect.get(target, name) as unknown),
    });
  }, seconds * 1000);

/** A clock that stands at nine in the morning of a day in Beijing, and runs on. */
export function startClock(day: string): Clock {
  const folder = mkdtempSync(join(tmpdir(), 'qunxing-clock-'));
  const file = join(folder, 'seconds');
  let ahead = secondsTo(day);
  writeFileSync(file, `${ahead}`);
  return {
    file,
    goTo: async (later, windows) => {
      const next = secondsTo(later);
      for (const window of windows) await move(window, next - ahead);
      ahead = next;
      writeFileSync(file, `${ahead}`);
    },
    shownIn: async (window) => {
      await move(window, ahead);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
