import { expect, it } from 'vitest';
import { weakness } from './password-strength.ts';

it.each([
  ['', '没有给出密码'],
  ['elevenchars', '12 至 1000 个字符，所给为 11 个'],
  ['x'.repeat(1001), '所给为 1001 个'],
  [' four unrelated words', '首尾不能有空白'],
  ['demonstration', '过于简单'],
  ['Password1234!', '过于简单'],
  ['wangming wangming', '过于简单'],
  ['aaaabbbbccccdddd', '过于简单'],
  ['1234567890123', '过于简单'],
  ['nmlkjihgfedcba', '过于简单'],
])('“%s” is refused', (password, reason) => {
  expect(weakness(password, 'wangming')?.['zh-CN']).toContain(reason);
});

it.each(['twelve chars', '竹外桃花三两枝春江水暖鸭先知', `${'x'.repeat(20)}abcdefgh`])('“%s” is taken', (password) => {
  expect(weakness(password, 'wangming')).toBeUndefined();
});
