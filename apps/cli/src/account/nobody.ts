import { type Answer, text, unusable } from '../answer.ts';

/** The answer about a login that nobody may sign in with. */
export const nobody = (login: string): Answer =>
  unusable(
    text(
      `没有可登录的账号“${login}”。现有账号见 qunxing account list。`,
      `There is no account "${login}" that may sign in. See qunxing account list.`,
    ),
  );
