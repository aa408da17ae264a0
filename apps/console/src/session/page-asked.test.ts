import { expect, test } from 'vitest';
import { pageAsked } from './page-asked.ts';

const origin = 'https://qunxing.example';

test.each([
  ['/', 'console'],
  ['/clusters?verdict=met', 'console'],
  ['/clusters/1/figures?item=a#b', 'console'],
  ['/graphiql/', 'gateway'],
  ['/graphiql?query=x', 'gateway'],
  ['/export/clusters.csv', 'gateway'],
  ['/graphiqlx', 'console'],
])('leads back to %s, served by the %s', (path, served) => {
  expect(pageAsked(path, origin)).toEqual({ path, served });
});

test.each([
  null,
  '',
  'clusters',
  'https://other.example/',
  '//other.example/',
  '/\\other.example',
  '/\\/other.example',
  '/\t/other.example',
  '/.//other.example',
  '/%2e//other.example',
  'javascript:alert(1)',
])('leads home when asked for %j', (then) => {
  expect(pageAsked(then, origin)).toEqual({ path: '/', served: 'console' });
});
