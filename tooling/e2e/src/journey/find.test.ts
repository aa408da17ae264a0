import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';
import { settled } from '../browser/settled.ts';

describe('finding a page or a cluster', () => {
  it('keeps the active one in sight while the arrow keys go down the list', async ({ visit }) => {
    const page = await visit('/');
    // As low as a window is at 200 % on a small screen.
    await page.setViewportSize({ width: 683, height: 384 });
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('集群');
    const options = dialog.getByRole('option');
    await expect.poll(() => options.count()).toBeGreaterThan(8);
    await settled(page);
    const count = await options.count();
    const inSight = (place: number) =>
      options.nth(place).evaluate((option) => {
        const { top, bottom } = option.getBoundingClientRect();
        const list = option.parentElement?.getBoundingClientRect();
        return list !== undefined && top >= list.top - 1 && bottom <= Math.min(list.bottom, innerHeight) + 1;
      });
    expect(await inSight(count - 1)).toBe(false);
    for (let place = 1; place < count; place++) {
      await page.keyboard.press('ArrowDown');
      expect(await options.nth(place).getAttribute('aria-selected')).toBe('true');
      expect(await inSight(place), `option ${place}`).toBe(true);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/clusters\?search=/);
  });
});
