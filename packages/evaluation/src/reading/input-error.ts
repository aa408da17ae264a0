import type { Localized } from '@qunxing/criterion';

/** What can be wrong with the input of a case. */
export type InputErrorCode =
  | 'SHAPE_WRONG'
  | 'KEY_UNKNOWN'
  | 'KEY_MISSING'
  | 'ITEM_WRONG'
  | 'DATE_WRONG'
  | 'YEAR_WRONG'
  | 'PERIOD_WRONG'
  | 'GRAIN_WRONG'
  | 'VALUE_WRONG'
  | 'VALUE_TOO_SMALL'
  | 'CODE_WRONG'
  | 'CODE_DUPLICATE'
  | 'COLUMN_LENGTH';

/** Where in the input: item, year, and row of the roster counted from 1, as far as they apply. */
export interface InputPlace {
  readonly item?: string;
  readonly year?: number;
  readonly row?: number;
}

/** One thing that is wrong with the input of a case: what, where, and in words. */
export interface InputError extends InputPlace {
  readonly code: InputErrorCode;
  /** JSON pointer into the input. */
  readonly path: string;
  readonly message: Localized;
}

/** Takes down one error. */
export type ReportInput = (code: InputErrorCode, path: string, place: InputPlace, zh: string, en: string) => void;

const mostErrors = 100;

const prefix = ({ item, year, row }: InputPlace): Localized => {
  const zh = [item && `填报项“${item}”`, year && `${year} 年`, row && `第 ${row} 行`].filter(Boolean).join('，');
  const en = [item && `item ${item}`, year && `year ${year}`, row && `row ${row}`].filter(Boolean).join(', ');
  return { 'zh-CN': zh === '' ? '' : `${zh}：`, en: en === '' ? '' : `${en}: ` };
};

/** A list of errors and the report that fills it, up to the first hundred. */
export const inputErrors = (): { readonly errors: InputError[]; readonly report: ReportInput } => {
  const errors: InputError[] = [];
  return {
    errors,
    report: (code, path, place, zh, en) => {
      if (errors.length >= mostErrors) return;
      const before = prefix(place);
      errors.push({ code, path, ...place, message: { 'zh-CN': `${before['zh-CN']}${zh}`, en: `${before.en}${en}` } });
    },
  };
};
