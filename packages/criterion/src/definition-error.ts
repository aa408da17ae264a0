import type { Localized } from './localized.ts';
import type { Fault, FaultReport } from './typing/fault.ts';
import { faultSentence } from './typing/fault-sentence.ts';

/** What can be wrong with a definition: that an expression does not fit, or one of these. */
export type DefinitionErrorCode =
  | Fault['code']
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
  | 'NODE_UNKNOWN'
  | 'UNIT_MISMATCH'
  | 'ITEM_WRONG'
  | 'ITEM_UNUSED'
  | 'ITEM_CONFLICT'
  | 'TITLE_UNUSED'
  | 'PARAMETER_RANGE'
  | 'PARAMETER_UNUSED';

/** One thing that is wrong with a definition: which, where (a JSON pointer, RFC 6901), and in words. */
export interface DefinitionError {
  readonly code: DefinitionErrorCode;
  /** JSON pointer from the root of what was checked, e.g. `/metrics/0/variants/value/expression/left`. */
  readonly path: string;
  readonly message: Localized;
}

/** Takes down one error; the checks go on, so that an author sees all of them at once. */
export type Report = (code: DefinitionErrorCode, path: string, zh: string, en: string) => undefined;

/** A list of errors and the two reports that fill it, up to `most`. */
export const errorList = (most = 100) => {
  const errors: DefinitionError[] = [];
  const add = (error: DefinitionError): undefined => {
    if (errors.length < most) errors.push(error);
    return undefined;
  };
  const report: Report = (code, path, zh, en) => add({ code, path, message: { 'zh-CN': zh, en } });
  const reportFault: FaultReport = (path, fault) => add({ code: fault.code, path, message: faultSentence(fault) });
  return { errors, report, reportFault };
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
