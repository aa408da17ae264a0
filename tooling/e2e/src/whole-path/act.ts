import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from '../browser/settled.ts';

/** The name of a button, between whose two signs the console may put a space, and which may be busy. */
export const button = (name: string): RegExp => new RegExp(`^(loading )?${[...name].join('\\s*')}$`);

/** The words that something shows. */
export const wordsIn = async (shown: Locator): Promise<string> => (await shown.allInnerTexts()).join('\n');

/** What is filled in before an act is done. */
export type Fill = (form: Locator) => Promise<void>;

/** An act by its button. */
interface Act {
  readonly title: string;
  /** Where the button is, if there are several. */
  readonly within?: Locator;
  readonly fill?: Fill;
}

/** Opens the drawer of an act by its button. */
const open = async (page: Page, { title, within = page.locator('body') }: Act): Promise<Locator> => {
  await within.getByRole('button', { name: button(title) }).click();
  const form = page.getByRole('dialog', { name: title });
  await form.waitFor();
  await settled(page);
  return form;
};

/** Why an act was refused, which stands in its drawer. */
const refusalIn = (form: Locator): Locator => form.getByRole('alert').filter({ hasText: /\S/ }).first();

/** Waits until a condition comes true. */
const until = async (condition: () => Promise<boolean>): Promise<void> => {
  await expect.poll(condition, { timeout: 20_000 }).toBe(true);
};

/** Signs where the act asks for it: what is signed is shown, and a demonstration shows the code too. */
const sign = async (form: Locator): Promise<void> => {
  const confirm = form.getByRole('button', { name: button('确认签署') });
  await until(
    async () => !(await form.isVisible()) || (await confirm.isVisible()) || (await refusalIn(form).isVisible()),
  );
  if (!(await confirm.isVisible())) return;
  await form.getByRole('region', { name: '签署内容' }).waitFor();
  await form.getByRole('button', { name: button('填入') }).click();
  await confirm.click();
};

/** Does an act as a person does: opens it, fills it in, does and, where it is official, signs it. */
export async function act(page: Page, asked: Act): Promise<void> {
  const form = await open(page, asked);
  await asked.fill?.(form);
  await form
    .getByRole('button', { name: button(asked.title) })
    .last()
    .click();
  await sign(form);
  await until(async () => !(await form.isVisible()) || (await refusalIn(form).isVisible()));
  if (await form.isVisible()) throw new Error(`${asked.title} is refused: ${await wordsIn(refusalIn(form))}`);
  await settled(page);
}

/** Tries an act that is refused. @returns why, in words; the drawer is closed again */
export async function refused(page: Page, asked: Act): Promise<string> {
  const form = await open(page, asked);
  await asked.fill?.(form);
  await form
    .getByRole('button', { name: button(asked.title) })
    .last()
    .click();
  await refusalIn(form).waitFor();
  const why = await wordsIn(refusalIn(form));
  await form.getByRole('button', { name: button('先不办') }).click();
  return why;
}

/** Writes into a field of a form by its name. */
export const write =
  (name: string | RegExp, words: string): Fill =>
  (form) =>
    form.getByRole('textbox', { name, exact: typeof name === 'string' }).fill(words);

/** Says the same of every part of an application. */
export const everyPart =
  (result: string): Fill =>
  async (form) => {
    for (const choice of await form.getByRole('radio', { name: result, exact: true }).all())
      await choice.check({ force: true });
  };

/** Says something of one part, with words. */
export const onePart =
  (part: string, result: string, words: string): Fill =>
  async (form) => {
    await form
      .getByRole('radiogroup', { name: part })
      .getByRole('radio', { name: result, exact: true })
      .check({ force: true });
    await form.getByRole('textbox', { name: `对“${part}”的说明` }).fill(words);
  };

/** One after the other. */
export const all =
  (...fills: readonly Fill[]): Fill =>
  async (form) => {
    for (const fill of fills) await fill(form);
  };
