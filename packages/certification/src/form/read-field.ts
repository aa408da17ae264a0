import { type Localized, parseDecimal } from '@qunxing/criterion';
import { isCalendarDate, readCreditCode } from '@qunxing/reference';
import { text } from '../wording/text.ts';
import type { FormField } from './form-field.ts';

/** Why something that was typed does not fit a field. */
export interface FieldRefusal {
  readonly code:
    | 'FIELD_TOO_LONG'
    | 'FIELD_NOT_A_NUMBER'
    | 'FIELD_NOT_A_DATE'
    | 'FIELD_NOT_AN_OPTION'
    | 'FIELD_NOT_A_CREDIT_CODE';
  readonly message: Localized;
}

const longest: Readonly<Record<'line' | 'text', number>> = { line: 200, text: 10_000 };

/** How many characters a field holds. */
export const mostCharacters = ({ kind }: FormField): number => (kind === 'text' ? longest.text : longest.line);

const refused = (code: FieldRefusal['code'], zh: string, en: string) => ({ refused: { code, message: text(zh, en) } });

/**
 * Reads what was typed into a field as it is kept: decimals without separators, dates as ISO, options by their value. Nothing
 * typed is kept as nothing.
 */
export const readField = (
  field: FormField,
  typed: string,
  { demonstration = false }: { readonly demonstration?: boolean } = {},
): { readonly value: string } | { readonly refused: FieldRefusal } => {
  const value = field.kind === 'text' ? typed : typed.normalize('NFKC').trim();
  const most = mostCharacters(field);
  if (value.length > most)
    return refused('FIELD_TOO_LONG', `最多 ${most} 字，请精简。`, `At most ${most} characters; shorten it.`);
  if (value === '') return { value };
  switch (field.kind) {
    case 'line':
    case 'text':
      // What people write stays as they wrote it.
      return { value: field.kind === 'text' ? typed : typed.trim() };
    case 'number': {
      const digits = value.replaceAll(',', '');
      return parseDecimal(digits) === undefined
        ? refused('FIELD_NOT_A_NUMBER', '请填数字，如 12.5。', 'Enter a number, such as 12.5.')
        : { value: digits };
    }
    case 'date':
      return isCalendarDate(value)
        ? { value }
        : refused('FIELD_NOT_A_DATE', '请填日期，如 2024-05-31。', 'Enter a date, such as 2024-05-31.');
    case 'promise':
      return value === 'true'
        ? { value }
        : refused('FIELD_NOT_AN_OPTION', '请勾选，或不作承诺。', 'Tick it, or leave it open.');
    case 'choice': {
      const chosen = field.options?.find((option) =>
        [option.value, option.title['zh-CN'], option.title.en].includes(value),
      );
      const all = field.options ?? [];
      return chosen === undefined
        ? refused(
            'FIELD_NOT_AN_OPTION',
            `请选：${all.map(({ title }) => title['zh-CN']).join('、')}。`,
            `Choose one of: ${all.map(({ title }) => title.en).join(', ')}.`,
          )
        : { value: chosen.value };
    }
    case 'credit-code': {
      const read = readCreditCode(value.toUpperCase(), { demonstration });
      return 'refused' in read
        ? { refused: { code: 'FIELD_NOT_A_CREDIT_CODE', message: read.refused.message } }
        : { value: read.creditCode };
    }
    default:
      return field.kind satisfies never;
  }
};
