import { expect, test } from 'vitest';
import { remarkInChinese } from './remark.ts';

test.each([
  ['nearly', '接近'],
  ['more than; SMEs only', '超过，仅中小企业'],
  ['as of Jul 2022', '截至 2022 年 7 月'],
  ['Jan–Nov', '1—11 月'],
  ['Jan–Jun; nearly', '1—6 月，接近'],
  ['processing; Apr 2021', '加工，2021 年 4 月'],
  ['8 months', '前 8 个月'],
  ['cumulative since 2021', '2021 年以来累计'],
])('writes the remark %s as %s', (remark, chinese) => {
  expect(remarkInChinese(remark)).toBe(chinese);
});

test('leaves a remark that it does not know as it was recorded', () => {
  expect(remarkInChinese('含项目点')).toBe('含项目点');
});
