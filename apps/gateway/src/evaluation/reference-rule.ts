import type { Localized } from '@qunxing/criterion';
import type { EvaluationSummary } from '@qunxing/database';
import type { Round } from '@qunxing/standards';
import { statedYear } from './reference.ts';

const text = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** Why an evaluation rests on its year, in words: the year of a round under its standard, or else how years are found where none states one. */
export const referenceRule = (
  { standardId, referenceYear }: Pick<EvaluationSummary, 'standardId' | 'referenceYear'>,
  rounds: readonly Round[],
): Localized => {
  const stating = rounds.find(
    ({ standard, referenceYear: year }) =>
      standard === standardId && year.status !== 'unset' && Number(year.value) === referenceYear,
  );
  if (stating !== undefined) {
    const assumed = stating.referenceYear.status === 'provisional';
    return text(
      `“${stating.title['zh-CN']}”的参照年${assumed ? '（暂定）' : ''}`,
      `the reference year of “${stating.title.en}”${assumed ? ' (provisional)' : ''}`,
    );
  }
  if (statedYear(standardId, rounds) !== undefined)
    return text('评价时另行指定的年份', 'the year that was asked for when it was evaluated');
  return text(
    '未指定年份时，取本标准所读数据中最新的一年；只供了解，不作认定依据',
    'unless a year was asked for, the newest of which anything that the standard reads is known; for reading only, no decision rests on it',
  );
};
