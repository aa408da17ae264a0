import { expect, test } from 'vitest';
import { possibleTitle } from './verb-title.ts';

test.each([
  ['review', 'preliminary-review', '初审'],
  ['review', 'provincial-review', '省级审核'],
  ['decline', 'acceptance', '不予受理'],
  ['decline', 'provincial-review', '不予通过'],
  ['return', 'acceptance', '退回补正'],
  ['submit', 'submission', '提交申报'],
] as const)('to %s at %s is called %s', (verb, step, title) => {
  expect(possibleTitle({ verb, step })['zh-CN']).toBe(title);
});
