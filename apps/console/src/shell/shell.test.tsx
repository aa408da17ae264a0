import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aWorld, viewer, zhengan } from '../testing/world.ts';

test('turns to English and remembers it', async () => {
  openConsole('/nowhere', aWorld());
  await screen.findByRole('heading', { name: '没有这个页面' });
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  screen.getByRole('heading', { name: 'There is no such page' });
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('qunxing.language')).toBe('en');
  screen.getByRole('button', { name: /Provincial department.*Guizhou Province/ });
});

test('offers to skip to the content first', async () => {
  openConsole('/nowhere', aWorld());
  await screen.findByRole('heading', { name: '没有这个页面' });
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('跳到正文');
  expect(document.activeElement?.getAttribute('href')).toBe('#content');
});

const placeholder = '输入名称、文号、环节、地名，或页面与命令（可用拼音首字母）';

const hit = {
  ...{ id: 'application-1', type: 'Application', title: { zh: '申报', en: 'application' } },
  ...{ name: '正安县吉他产业集群', number: null, stage: { zh: '已受理', en: 'Accepted' } },
  ...{ round: null, division: zhengan, demonstration: true },
};

const typeIn = async (text: string) => {
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.type(await screen.findByRole('combobox', { name: placeholder }), text);
};

test('Ctrl K finds an application with its stage and place, and opens it', async () => {
  const router = openConsole('/nowhere', aWorld({ application: null, find: [hit] }));
  await screen.findByRole('heading', { name: '没有这个页面' });
  await typeIn('吉他');
  await screen.findByRole('option', { name: /正安县吉他产业集群.*申报 · 已受理 · 正安县/ });
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/applications/application-1'));
});

test('a page is found by the first letters of its Pinyin, if the role has a use for it', async () => {
  openConsole('/nowhere', aWorld({ viewer: { ...viewer, role: 'county' }, find: [] }));
  await screen.findByRole('heading', { name: '没有这个页面' });
  await typeIn('g');
  screen.getByRole('option', { name: /公示/ });
  await userEvent.type(screen.getByRole('combobox', { name: placeholder }), '{Backspace}sy');
  expect(screen.queryByRole('option', { name: /审议/ })).toBeNull();
});

test('a command is done from anywhere', async () => {
  openConsole('/nowhere', aWorld({ find: [] }));
  await screen.findByRole('heading', { name: '没有这个页面' });
  await typeIn('qhdyw');
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { name: 'There is no such page' });
});

test('a lost session leads to sign-in and back to the page', async () => {
  let signedIn = true;
  const missing = new GraphQLError('no session', { extensions: { code: 'UNAUTHENTICATED' } });
  const router = openConsole('/clusters?verdict=met', {
    ...aWorld(),
    viewer: () => (signedIn ? viewer : null),
    clusters: () => {
      signedIn = false;
      throw missing;
    },
  });
  await screen.findByRole('button', { name: /^登\s*录$/ });
  expect(router.state.location.search).toBe(`?then=${encodeURIComponent('/clusters?verdict=met')}`);
  screen.getByText('登录后回到您要看的页面。');
});
