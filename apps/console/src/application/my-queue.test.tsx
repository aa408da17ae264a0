import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aPage, aWorld, viewer } from '../testing/world.ts';
import { anAct, anApplication } from './testing.ts';

// Loaded with the test it keeps its first wait short.
import './queue.tsx';

const applications = () =>
  aPage(anApplication(), anApplication({ id: 'application-2', may: [anAct('withdraw', '撤回')] }));

test('the home page counts what waits for the person, and unfolds it with the way to each', async () => {
  openConsole('/', aWorld({ applications }));
  await userEvent.click(await screen.findByRole('button', { name: '待我办理 1 件' }));
  const queue = within(screen.getByRole('region', { name: '待我办理' }));
  expect(queue.getByRole('link', { name: '正安县吉他产业集群' }).getAttribute('href')).toBe(
    '/applications/application-1',
  );
  queue.getByText('填报中');
});

test('auditors never act: the home page does not ask what waits for them', async () => {
  let asked = 0;
  const counted = () => {
    asked += 1;
    return applications();
  };
  openConsole('/', aWorld({ viewer: { ...viewer, role: 'auditor' }, applications: counted }));
  await screen.findByRole('button', { name: /正安县.*1 个集群/ });
  expect(asked).toBe(0);
});
