import type { Localized } from '@qunxing/criterion';
import { hashPassword, weakness } from '@qunxing/database';
import { askPassword, type PasswordSource } from './ask-password.ts';

/** The hash of the password that is typed or piped, or why it is not taken. */
export const newPassword = async (
  login: string,
  passwords: PasswordSource,
): Promise<{ readonly hash: string } | { readonly refused: Localized }> => {
  const asked = await askPassword(passwords);
  if ('refused' in asked) return asked;
  const weak = weakness(asked.password, login);
  return weak === undefined ? { hash: await hashPassword(asked.password) } : { refused: weak };
};
