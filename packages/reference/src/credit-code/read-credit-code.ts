import type { Localized } from '../localized.ts';
import { checkCharacter, creditCodeCharacters } from './check-character.ts';
import { isDemonstrationCode } from './demonstration-code.ts';

/** Which rule of GB 32100-2015 a text breaks, and where. Positions count from 1. */
export type CreditCodeRefusal = { readonly given: string; readonly message: Localized } & (
  | { readonly code: 'CREDIT_CODE_LENGTH'; readonly length: number }
  | { readonly code: 'CREDIT_CODE_CHARACTER'; readonly position: number; readonly character: string }
  | { readonly code: 'CREDIT_CODE_DIVISION_NOT_DIGITS'; readonly position: number; readonly character: string }
  | { readonly code: 'CREDIT_CODE_CHECK_CHARACTER'; readonly found: string }
  | { readonly code: 'CREDIT_CODE_DEMONSTRATION_ONLY' }
);

/** A valid unified social credit code, or the rule it breaks. */
export type CreditCodeRead = { readonly creditCode: string } | { readonly refused: CreditCodeRefusal };

const refuse = (refused: CreditCodeRefusal): CreditCodeRead => ({ refused });

/** Whether an officer could have meant the same code in small letters or with a letter that looks like a digit. */
const remedy = (character: string): Localized => {
  const capital = character.toUpperCase();
  if (capital !== character && creditCodeCharacters.includes(capital))
    return { 'zh-CN': `请改为大写“${capital}”。`, en: `Write it as “${capital}”.` };
  if ('ＯOo'.includes(character)) return { 'zh-CN': '是否应为数字“0”？', en: 'Should it be the digit “0”?' };
  if ('IＩi'.includes(character)) return { 'zh-CN': '是否应为数字“1”？', en: 'Should it be the digit “1”?' };
  return {
    'zh-CN': '只能使用数字和除 I、O、S、V、Z 以外的大写字母。',
    en: 'Only digits and capital letters other than I, O, S, V, Z are used.',
  };
};

/**
 * Reads a unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters without I, O, S, V, Z, digits for
 * the division at 3–8, and the check character. Codes of invented enterprises are accepted in demonstration only.
 * Whether the code was issued, and the older check character inside it (GB 11714), are not judged.
 */
export const readCreditCode = (given: string, options: { readonly demonstration?: boolean } = {}): CreditCodeRead => {
  const characters = [...given];
  const { length } = characters;
  if (length !== 18) {
    const message = {
      'zh-CN': `统一社会信用代码应为18位，现为${length}位。`,
      en: `A unified social credit code has 18 characters; this one has ${length}.`,
    };
    return refuse({ code: 'CREDIT_CODE_LENGTH', given, length, message });
  }
  for (const [index, character] of characters.entries()) {
    const position = index + 1;
    if (!creditCodeCharacters.includes(character)) {
      const { 'zh-CN': zh, en } = remedy(character);
      const message = {
        'zh-CN': `统一社会信用代码第${position}位“${character}”不允许使用。${zh}`,
        en: `Character ${position} of the credit code, “${character}”, is not allowed. ${en}`,
      };
      return refuse({ code: 'CREDIT_CODE_CHARACTER', given, position, character, message });
    }
    if (position >= 3 && position <= 8 && !/\d/.test(character)) {
      const message = {
        'zh-CN': `统一社会信用代码第3至8位是登记机关行政区划代码，应为数字；第${position}位为“${character}”。`,
        en: `Characters 3–8 of a credit code are the registrar’s division and must be digits; character ${position} is “${character}”.`,
      };
      return refuse({ code: 'CREDIT_CODE_DIVISION_NOT_DIGITS', given, position, character, message });
    }
  }
  const found = given.slice(17);
  if (checkCharacter(given.slice(0, 17)) !== found) {
    const message = {
      'zh-CN': `统一社会信用代码第18位校验码“${found}”与前17位不符，请对照营业执照逐位核对。`,
      en: `The check character “${found}” of the credit code does not fit the first 17; compare each with the business license.`,
    };
    return refuse({ code: 'CREDIT_CODE_CHECK_CHARACTER', given, found, message });
  }
  if (isDemonstrationCode(given) && options.demonstration !== true) {
    const message = {
      'zh-CN': '该统一社会信用代码为示例企业专用，从未发放，只能在演示环境使用。',
      en: 'This credit code is reserved for invented enterprises and was never issued; only a demonstration accepts it.',
    };
    return refuse({ code: 'CREDIT_CODE_DEMONSTRATION_ONLY', given, message });
  }
  return { creditCode: given };
};
