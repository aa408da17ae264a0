import type { Localized } from '@qunxing/criterion';

/** Why a database cannot be used as it is. */
export type DatabaseRefusalCode =
  | 'DATABASE_DIRECTORY_IN_USE'
  | 'DATABASE_DIRECTORY_UNUSABLE'
  | 'DATABASE_DIRECTORY_BROKEN'
  | 'DATABASE_OF_ANOTHER_MAJOR'
  | 'DATABASE_ADDRESS_MALFORMED'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_ACCESS_DENIED'
  | 'DATABASE_MISSING'
  | 'DATABASE_SERVER_TOO_OLD'
  | 'DATABASE_ENCODING_WRONG'
  | 'DATABASE_RIGHTS_MISSING'
  | 'DATABASE_OF_ANOTHER_PRODUCT'
  | 'DATABASE_NOT_CREATED'
  | 'DATABASE_SCHEMA_OLDER'
  | 'DATABASE_SCHEMA_NEWER'
  | 'DATABASE_MIGRATION_FAILED'
  | 'DATABASE_MIGRATION_CHANGED'
  | 'DATABASE_DEMONSTRATION_FIXED';

/** A database that cannot be opened: what is wrong with it, where it is and what to do. Nothing in it was changed. */
export interface DatabaseRefusal {
  readonly code: DatabaseRefusalCode;
  readonly message: Localized;
}

/** A refusal from its code and both texts. */
export const refuse = (code: DatabaseRefusalCode, zh: string, en: string): { readonly refused: DatabaseRefusal } => ({
  refused: { code, message: { 'zh-CN': zh, en } },
});
