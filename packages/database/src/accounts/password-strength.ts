import type { Localized } from '@qunxing/criterion';

const text = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** Fewest characters of a password; NIST SP 800-63B asks for 15 where it is the only factor, 8 beside another. */
const least = 12;

/** What everybody tries first, without digits and signs. */
const known = [
  'demonstration',
  'password',
  'passwort',
  'qunxing',
  'administrator',
  'qwertyuiop',
  'iloveyou',
  'letmein',
  'welcome',
];

const letters = (password: string): string => password.toLowerCase().replaceAll(/[^\p{L}]/gu, '');

/** A run of neighbors such as 123456789012 or abcdefghijkl, up or down. */
const isRun = (characters: readonly string[]): boolean =>
  [1, -1].some((step) =>
    characters.every((character, index) => {
      const before = characters[index - 1]?.codePointAt(0);
      const now = character.codePointAt(0) ?? 0;
      return before === undefined || now - before === step || (now === 48 && before === 57);
    }),
  );

/** Why a password is too weak to be taken, with the way out; undefined when it is not. */
export const weakness = (password: string, login: string): Localized | undefined => {
  const characters = [...password.normalize('NFKC')];
  if (password === '')
    return text(
      '没有给出密码。请在提示后输入，或经标准输入给出一行。',
      'No password was given. Type one when asked, or send one line to standard input.',
    );
  if (characters.length < least || characters.length > 1000) {
    return text(
      `密码须为 ${least} 至 1000 个字符，所给为 ${characters.length} 个。`,
      `A password has ${least} to 1000 characters; this has ${characters.length}.`,
    );
  }
  if (password.trim() !== password) {
    return text(
      '密码首尾不能有空白，登录时易遗漏。',
      'A password neither begins nor ends with a blank: it would be forgotten when signing in.',
    );
  }
  const guessed = known.includes(letters(password)) || letters(password) === letters(login) || password.includes(login);
  if (guessed || new Set(characters).size < 5 || isRun(characters)) {
    return text(
      '密码过于简单：含有账号、为常见词，或只是重复、连续的字符。请换一个，例如几个不相干的词。',
      'The password is too easily guessed: the login, a usual word, or characters that repeat or follow each other. Take another, such as a few unrelated words.',
    );
  }
  return undefined;
};
