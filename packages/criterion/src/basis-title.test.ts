import { expect, it } from 'vitest';
import { basisTitle } from './basis-title.ts';

it.each([
  ['认定标准（一）', 'Certification standard (1)'],
  ['认定标准（八）', 'Certification standard (8)'],
  ['认定标准（十）', '认定标准（十）'],
  ['培育方向（绿色低碳）', 'Cultivation direction (green and low-carbon)'],
  ['遵市工信〔2024〕8号', '遵市工信〔2024〕8号'],
])('%s is %s in English', (basis, en) => {
  expect(basisTitle(basis)).toEqual({ 'zh-CN': basis, en });
});
