import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { openConsole } from '../testing/console.tsx';
import { aWorld, viewer } from '../testing/world.ts';

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

test('Ctrl K finds a cluster and opens it', async () => {
  const router = openConsole('/nowhere', aWorld({ cluster: null }));
  await screen.findByRole('heading', { name: '没有这个页面' });
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.type(await screen.findByRole('combobox', { name: '输入页面、集群或产业名称' }), '吉他');
  await screen.findByRole('option', { name: /正安县吉他产业集群.*正安县/ });
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/clusters/cluster-1'));
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
