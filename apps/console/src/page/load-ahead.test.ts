import { expect, test } from 'vitest';
import { loadAhead } from './load-ahead.ts';

test('a link that the pointer or the focus comes to has its page loaded', () => {
  const loaded: string[] = [];
  const page = (path: string) => ({
    path,
    lazy: async () => {
      loaded.push(path);
      return {};
    },
  });
  loadAhead(document, [page('/clusters'), page('/standards'), page('/criteria')]);
  document.body.innerHTML =
    '<a href="/clusters"><b>集群</b></a><a href="/standards">标准</a><a href="https://elsewhere.example/criteria">x</a>';
  document.querySelector('b')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  expect(loaded).toEqual(['/clusters']);
  for (const link of document.querySelectorAll('a')) link.dispatchEvent(new Event('focusin', { bubbles: true }));
  expect(loaded).toEqual(['/clusters', '/clusters', '/standards']);
  document.body.replaceChildren();
});
