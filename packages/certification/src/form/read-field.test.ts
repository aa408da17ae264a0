import { describe, expect, it } from 'vitest';
import { text } from '../wording/text.ts';
import type { FormField } from './form-field.ts';
import { readField } from './read-field.ts';

const field = (kind: FormField['kind'], changes: Partial<FormField> = {}): FormField => ({
  key: 'a',
  title: text('甲', 'A'),
  kind,
  required: true,
  ...changes,
});

describe('what is typed into a field', () => {
  it.each([
    ['line', ' 吉他制造 ', '吉他制造'],
    ['text', '第一行\n第二行 ', '第一行\n第二行 '],
    ['number', '１,２３４.５', '1234.5'],
    ['date', '2024-02-29', '2024-02-29'],
    ['promise', 'true', 'true'],
    ['credit-code', '91110000600037341l', '91110000600037341L'],
    ['number', '  ', ''],
  ] as const)('%s: “%s” is kept as “%s”', (kind, typed, value) => {
    expect(readField(field(kind), typed)).toEqual({ value });
  });

  it.each([
    ['number', '很多', 'FIELD_NOT_A_NUMBER'],
    ['date', '2023-02-29', 'FIELD_NOT_A_DATE'],
    ['promise', '是', 'FIELD_NOT_AN_OPTION'],
    ['credit-code', '91110000600037341K', 'FIELD_NOT_A_CREDIT_CODE'],
    ['line', '字'.repeat(201), 'FIELD_TOO_LONG'],
  ] as const)('%s: “%s” is refused with %s', (kind, typed, code) => {
    expect(readField(field(kind), typed)).toMatchObject({ refused: { code } });
  });

  it('is an option under its value or either of its titles', () => {
    const grade = field('choice', { options: [{ value: 'major', title: text('重大', 'Major') }] });
    for (const typed of ['major', '重大', 'Major']) expect(readField(grade, typed)).toEqual({ value: 'major' });
    expect(readField(grade, '特别重大')).toMatchObject({ refused: { message: { 'zh-CN': '请选：重大。' } } });
  });

  it('fits a line of 200 characters', () => {
    expect(readField(field('line'), '字'.repeat(200))).toEqual({ value: '字'.repeat(200) });
  });
});
