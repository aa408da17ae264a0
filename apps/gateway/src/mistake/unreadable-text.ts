import type { Reason } from '@qunxing/shape';

/** Control characters other than tab and line breaks: no keyboard makes them and no database stores the first of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Whether a text holds what no person writes: control characters, or half of a character. */
export const isUnreadable = (text: string): boolean => control.test(text) || !text.isWellFormed();

/** Why such a text is refused. */
export const unreadable: Reason = {
  zh: '含有不可见的控制字符，请删去后重新填写。',
  en: 'holds control characters that cannot be seen; remove them.',
};
