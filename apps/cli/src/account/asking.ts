import type { Localized } from '@qunxing/criterion';
import type { Province } from '@qunxing/standards';
import type { PasswordSource } from './ask-password.ts';

/** When a command is given; where a password and the province that the database serves come from if they are needed. */
export interface Asking {
  readonly now: Date;
  readonly passwords: PasswordSource;
  readonly province: () => Promise<
    { readonly province: Pick<Province, 'divisions'> } | { readonly wrong: readonly Localized[] }
  >;
}
