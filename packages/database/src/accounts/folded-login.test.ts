import { expect, it } from 'vitest';
import { foldedLogin } from './folded-login.ts';

it('a login is one in capitals, small and full-width letters, and another with another letter', () => {
  expect([foldedLogin('Wang.LI'), foldedLogin('ｗａｎｇ.li'), foldedLogin('王Ä')]).toEqual([
    'wang.li',
    'wang.li',
    '王ä',
  ]);
  expect(foldedLogin('wang.l1')).not.toBe('wang.li');
});
