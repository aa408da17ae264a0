import { expect, test } from 'vitest';
import { pinyinInitials } from './pinyin-initials.ts';

test.each([
  ['审议', 'sy'],
  ['认定名录', 'rdml'],
  ['工作台', 'gzt'],
  ['方面与指标', 'fmyzb'],
  ['推荐', 'tj'],
  ['切换到 English', 'qhd english'],
])('%s is typed as %s', (text, initials) => {
  expect(pinyinInitials(text)).toBe(initials);
});
