import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aWorld, viewer } from '../testing/world.ts';

const desktop = window.matchMedia;
afterEach(() => {
  window.matchMedia = desktop;
});

const person = () => screen.findByRole('button', { name: /省工信厅.*贵州省/ });

test('says who is signed in, and Escape folds it again', async () => {
  openConsole('/', aWorld());
  await userEvent.click(await person());
  screen.getByText('省级经办');
  expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: '安全设置' }));
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
  expect(names).toEqual(['English', '切换到深色', '安全设置', '退出登录']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(document.activeElement?.textContent).toBe('退出登录');
});

test('a person with several appointments sees by which one they act, and goes on by another', async () => {
  const panel = { zh: '专家评审组', en: 'Expert panel' };
  const [held] = viewer.appointments;
  const expert = { id: 'appointment-2', role: 'expert', acting: false, organization: panel, division: null };
  const asked: string[] = [];
  const acting = () => asked.at(-1) === 'appointment-2';
  openConsole('/clusters', {
    ...aWorld(),
    viewer: () => ({
      ...viewer,
      ...(acting() && { role: 'expert', division: null, organization: panel }),
      appointments: [
        { ...held, acting: !acting() },
        { ...expert, acting: acting() },
      ],
    }),
    switchAppointment: ({ appointment }: { readonly appointment: string }) => {
      asked.push(appointment);
      return viewer;
    },
  });
  const shown = await person();
  expect(shown.title).toBe('您有 2 项任职，一次以其中一项办理');
  await userEvent.click(shown);
  screen.getByText('现以“省工信厅”的身份办理');
  await userEvent.click(screen.getByRole('menuitem', { name: '切换为：专家评审组' }));
  await userEvent.click(await screen.findByRole('button', { name: '评审专家' }));
  expect(asked).toEqual(['appointment-2']);
  screen.getByRole('menuitem', { name: '切换为：省工信厅 · 贵州省' });
});

test('a person with one appointment is offered no other', async () => {
  openConsole('/', aWorld());
  await userEvent.click(await person());
  expect(screen.queryByRole('menuitem', { name: /切换为/ })).toBeNull();
});

test('another window in which the person goes on as somebody else is told of, and nothing is taken away before they say so', async () => {
  let role = 'province';
  openConsole('/clusters', { ...aWorld(), viewer: () => ({ ...viewer, role }) });
  await person();
  role = 'expert';
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'qunxing.session', newValue: '1' })));
  await screen.findByText(/已在另一个窗口切换身份/);
  expect(screen.queryByRole('button', { name: /评审专家/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '按新的身份继续' }));
  await screen.findByRole('button', { name: /评审专家/ });
});
