import type { Localized } from './localized.ts';

/** What can be wrong with a definition. */
export type DefinitionErrorCode =
  | 'SHAPE_WRONG'
  | 'SHAPE_TOO_LARGE'
  | 'SHAPE_TOO_DEEP'
  | 'KEY_UNKNOWN'
  | 'KEY_MISSING'
  | 'KEY_INTEGER_LIKE'
  | 'ID_WRONG'
  | 'ID_DUPLICATE'
  | 'VERSION_WRONG'
  | 'ALGEBRA_UNSUPPORTED'
  | 'DECIMAL_WRONG'
  | 'UNIT_UNKNOWN'
  | 'UNIT_MISMATCH'
  | 'NODE_UNKNOWN'
  | 'ITEM_UNKNOWN'
  | 'ITEM_UNUSED'
  | 'ITEM_CONFLICT'
  | 'ITEM_WRONG'
  | 'TITLE_UNUSED'
  | 'TITLE_UNKNOWN'
  | 'PARAMETER_UNKNOWN'
  | 'PARAMETER_MISMATCH'
  | 'PARAMETER_RANGE'
  | 'PARAMETER_UNUSED'
  | 'OPTION_UNKNOWN'
  | 'DIMENSION_MISMATCH'
  | 'GRAIN_MISMATCH'
  | 'TIME_MISMATCH'
  | 'WINDOW_RANGE';

/** One thing that is wrong with a definition: which, where (a JSON pointer, RFC 6901), and in words. */
export interface DefinitionError {
  readonly code: DefinitionErrorCode;
  /** JSON pointer from the root of what was checked, e.g. `/metrics/0/variants/value/expression/left`. */
  readonly path: string;
  readonly message: Localized;
}

/** Takes down one error; the checks go on, so that an author sees all of them at once. */
export type Report = (code: DefinitionErrorCode, path: string, zh: string, en: string) => undefined;

/** A list of errors and the report that fills it, up to `most`. */
export const errorList = (most = 100): { readonly errors: DefinitionError[]; readonly report: Report } => {
  const errors: DefinitionError[] = [];
  return {
    errors,
    report: (code, path, zh, en) => {
      if (errors.length < most) errors.push({ code, path, message: { 'zh-CN': zh, en } });
      return undefined;
    },
  };
};

/** Thrown to the author of a definition in TypeScript when it loads: a mistake in code, not an expected refusal. */
export class WrongDefinition extends Error {
  readonly errors: readonly DefinitionError[];
  constructor(what: string, errors: readonly DefinitionError[]) {
    super([what, ...errors.map((e) => `${e.path || '/'} ${e.code}: ${e.message['zh-CN']} ${e.message.en}`)].join('\n'));
    this.name = 'WrongDefinition';
    this.errors = errors;
  }
}
