import { describe, expect, it } from 'vitest';
import { entrySentence } from './entry-sentence.ts';
import { type EnteredItem, readEntry } from './read-entry.ts';

const output: EnteredItem = { kind: 'number', unit: '万元', least: '0' };
const heads: EnteredItem = { kind: 'number', unit: '家', least: '0', whole: true };
const profit: EnteredItem = { kind: 'number', unit: '万元' };
const declared: EnteredItem = { kind: 'declared' };
const rank: EnteredItem = {
  kind: 'rank',
  options: [
    { value: 'none', title: { 'zh-CN': '未领先', en: 'not leading' } },
    { value: 'province', title: { 'zh-CN': '省内领先', en: 'leads in the province' } },
  ],
};

describe('what is typed for an item', () => {
  it.each([
    ['1234.50', output, '1234.50', '1234.50', '万元'],
    ['1,234,567', output, '1234567', '1234567', '万元'],
    ['１２３．５', output, '123.5', '123.5', '万元'],
    ['.5', output, '0.5', '0.5', '万元'],
    ['007', heads, '7', '7', '家'],
    ['40亿元', output, '400000', '40', '亿元'],
    ['40 亿', output, '400000', '40', '亿元'],
    ['12345 元', output, '1.2345', '12345', '元'],
    ['−12', profit, '-12', '-12', '万元'],
    ['12家', heads, '12', '12', '家'],
  ] as const)('%s is read', (typed, item, value, reported, unit) => {
    expect(readEntry(typed, item)).toEqual({ entry: { value, reported, unit } });
  });

  it.each([
    ['是', declared, true],
    ['No', declared, false],
    ['省内领先', rank, 'province'],
    ['none', rank, 'none'],
  ] as const)('%s is read as an option', (typed, item, value) => {
    expect(readEntry(typed, item)).toEqual({ entry: { value, reported: String(value) } });
  });

  it.each([
    ['', output, 'FIGURE_NOT_A_NUMBER'],
    ['约 12', output, 'FIGURE_NOT_A_NUMBER'],
    ['1,23', output, 'FIGURE_NOT_A_NUMBER'],
    ['1e3', output, 'FIGURE_NOT_A_NUMBER'],
    ['9'.repeat(41), output, 'FIGURE_NOT_A_NUMBER'],
    ['12 人', output, 'FIGURE_OTHER_UNIT'],
    ['12 公斤', output, 'FIGURE_OTHER_UNIT'],
    ['-0.01', output, 'FIGURE_TOO_SMALL'],
    ['1.5', heads, 'FIGURE_NOT_WHOLE'],
    ['也许', declared, 'FIGURE_NOT_AN_OPTION'],
    ['全国领先', rank, 'FIGURE_NOT_AN_OPTION'],
  ] as const)('“%s” is refused as %s, with what to type instead', (typed, item, fault) => {
    expect(readEntry(typed, item)).toEqual({ fault });
    const sentence = entrySentence(fault, item);
    expect(sentence['zh-CN']).toMatch(/请/);
    expect(sentence.en).toMatch(/nter|hoose|heck/);
  });

  it('the boundary itself is in order', () => {
    expect(readEntry('0', output)).toMatchObject({ entry: { value: '0' } });
    expect(readEntry('2.0', heads)).toMatchObject({ entry: { value: '2.0' } });
  });
});
