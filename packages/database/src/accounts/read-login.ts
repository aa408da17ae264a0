import type { Localized } from '@qunxing/criterion';
import { foldedLogin } from './folded-login.ts';

/** A login that can be typed and told apart from others, in small letters, or why it cannot. */
export const readLogin = (given: string): { readonly login: string } | { readonly refused: Localized } => {
  const sound = given === given.normalize('NFKC') && /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u.test(given);
  if (sound) return { login: foldedLogin(given) };
  return {
    refused: {
      'zh-CN': `账号“${given}”不可用：2 至 64 个字母、数字或 . _ @ -，以字母或数字开头，不用全角字符。`,
      en: `The login "${given}" cannot be used: 2 to 64 letters, digits or . _ @ -, a letter or digit first, nothing full-width.`,
    },
  };
};
