import type { Localized } from '@qunxing/criterion';

/** What keeps a standard from being bound. */
export type BindProblemCode =
  | 'DEFINITION_REFUSED'
  | 'DEFINITION_DUPLICATE'
  | 'ITEM_CONFLICT'
  | 'METRIC_UNKNOWN'
  | 'METRIC_REFUSED'
  | 'REQUIREMENT_DUPLICATE'
  | 'VARIANT_UNKNOWN'
  | 'VARIANT_MISSING'
  | 'PARAMETER_UNKNOWN'
  | 'PARAMETER_MISSING'
  | 'PARAMETER_WRONG'
  | 'PARAMETER_OUT_OF_BOUNDS'
  | 'THRESHOLD_WRONG'
  | 'THRESHOLD_MISMATCH'
  | 'UNIT_UNKNOWN'
  | 'UNIT_MISMATCH'
  | 'LEVEL_UNKNOWN'
  | 'OPERATOR_MISMATCH'
  | 'GROUP_MIXED';

/** One thing that is wrong with a definition or a standard: which, of what, where, and in words. */
export interface BindProblem {
  readonly code: BindProblemCode;
  /** Id of the definition, or of the requirement. */
  readonly subject: string;
  /** JSON pointer into the definition or the standard. */
  readonly path: string;
  readonly message: Localized;
}

/** Takes down one problem. */
export type ReportProblem = (code: BindProblemCode, subject: string, path: string, zh: string, en: string) => void;

/** A list of problems and the report that fills it. */
export const problemList = (): { readonly problems: BindProblem[]; readonly report: ReportProblem } => {
  const problems: BindProblem[] = [];
  return {
    problems,
    report: (code, subject, path, zh, en) => {
      problems.push({ code, subject, path, message: { 'zh-CN': zh, en } });
    },
  };
};
