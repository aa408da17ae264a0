import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aWorld } from '../testing/world.ts';

const desktop = window.matchMedia;
afterEach(() => {
  window.matchMedia = desktop;
});

const person = () => screen.findByRole('button', { name: /省工信厅.*贵州省/ });

test('says who is signed in, and Escape folds it again', async () => {
  openConsole('/', aWorld());
  await userEvent.click(await person());
  screen.getByText('省级经办');
  expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: '退出登录' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(await person());
});

test('arrow keys go round what is offered', async () => {
  window.matchMedia = (query) => ({ ...desktop(query), matches: /max-width/.test(query) });
  openConsole('/', aWorld());
  await userEvent.click(await person());
  const names = within(screen.getByRole('menu'))
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent);
  expect(names).toEqual(['English', '切换到深色', '退出登录']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('退出登录');
});
