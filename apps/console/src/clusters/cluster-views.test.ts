import { expect, test } from 'vitest';
import { remember } from '../preference.ts';
import { keepViews, readViews, viewAddress, withView } from './cluster-views.ts';

test('keeps filter and order of a list, not its page nor the opened row', () => {
  const address = new URLSearchParams('verdict=met&order=coverage.descending&page=2&after=c9&open=cluster-1');
  expect(viewAddress(address)).toBe('order=coverage.descending&verdict=met');
});

test('knows a list by its conditions, whatever their order in the address', () => {
  expect(viewAddress(new URLSearchParams('verdict=met&kind=published'))).toBe(
    viewAddress(new URLSearchParams('kind=published&verdict=met')),
  );
});

test('replaces a view of the same name', () => {
  const views = [{ name: '待补数据', address: 'coverage=quarter' }];
  expect(withView(views, { name: '待补数据', address: 'coverage=half' })).toEqual([
    { name: '待补数据', address: 'coverage=half' },
  ]);
});

test('finds kept views again', () => {
  keepViews([{ name: '待补数据', address: 'coverage=quarter' }]);
  expect(readViews()).toEqual([{ name: '待补数据', address: 'coverage=quarter' }]);
});

test.each(['', 'no json', '{}', '[{"name":1}]'])('starts anew when %j is kept', (kept) => {
  remember('cluster-views', kept);
  expect(readViews()).toEqual([]);
});
