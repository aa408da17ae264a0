import type { ItemDefinition } from '@qunxing/criterion';
import { describe, expect, it } from 'vitest';
import { valueCheck } from './check-value.ts';

const title = { 'zh-CN': '数', en: 'number' };
const anItem = (particulars: Partial<ItemDefinition>): ItemDefinition => ({
  id: 'trial/number',
  title,
  help: title,
  kind: 'number',
  dimension: 'money',
  grain: 'enterprise',
  time: 'yearly',
  privacy: 'public',
  ...particulars,
});
const option = (value: string) => ({ value, title });

const figure = anItem({ unit: '万元' });
const positive = anItem({ unit: '万元', least: '0' });
const atLeastTen = anItem({ unit: '万元', least: '10' });
const people = anItem({ unit: '人', least: '0', whole: true });
const size = anItem({ kind: 'choice', options: [option('small'), option('large')] });
const brand = anItem({ kind: 'declared' });

describe('a value', () => {
  it.each<[string, ItemDefinition | undefined, unknown, boolean]>([
    ['digits', figure, '12', true],
    ['a decimal below zero', figure, '-12.50', true],
    ['200 digits', figure, '9'.repeat(200), true],
    ['201 digits', figure, '9'.repeat(201), false],
    ['no digit', figure, '', false],
    ['a sign alone', figure, '-', false],
    ['a point in front', figure, '.5', false],
    ['a point behind', figure, '5.', false],
    ['two points', figure, '1.2.3', false],
    ['digits of another script', figure, '１２', false],
    ['a number', figure, 12, false],
    ['zero where it is the least', positive, '0', true],
    ['zero with a sign where it is the least', positive, '-0.0', true],
    ['less than zero', positive, '-0.000000000000000000001', false],
    ['the least', atLeastTen, '10.0', true],
    ['less than the least by a digit that no double holds', atLeastTen, '9.99999999999999999999', false],
    ['digits less than the least', atLeastTen, '9', false],
    ['a whole number', people, '12', true],
    ['a whole number with a point', people, '12.00', true],
    ['a part', people, '12.5', false],
    ['a whole number that no double holds', people, '9007199254740993', true],
    ['a part of a number that no double holds', people, '9007199254740993.1', false],
    ['an option', size, 'large', true],
    ['no option', size, 'huge', false],
    ['a truth', brand, false, true],
    ['the text of a truth', brand, 'false', false],
    ['any text', undefined, '星 x', true],
    ['any text with a character of two units', undefined, '😀', true],
    ['half a character', undefined, 'x\ud83d', false],
    ['a text of 201 characters', undefined, 'x'.repeat(201), false],
    ['a list', undefined, [], false],
  ])('is in order or not, alone and in any row of a column: %s', (_, item, value, inOrder) => {
    const { fits, firstWrong } = valueCheck(item);
    expect(fits(value)).toBe(inOrder);
    const sound = item === brand ? true : item === size ? 'small' : '10';
    for (const column of [[value], [sound, value, sound], [null, sound, sound, value], [value, value]]) {
      expect(firstWrong(column, 0)).toBe(inOrder ? column.length : column.indexOf(value));
      expect(firstWrong(column, column.length)).toBe(column.length);
    }
  });
  it('that is absent from a column is not wrong', () => {
    for (const item of [figure, people, size, brand, undefined]) expect(valueCheck(item).firstWrong([null], 0)).toBe(1);
  });
  it('that is wrong twice is found twice', () => {
    expect(valueCheck(size).firstWrong(['huge', 'huge', 'large'], 1)).toBe(1);
    expect(valueCheck(figure).firstWrong(['x', 'x', '1'], 1)).toBe(1);
  });
});
