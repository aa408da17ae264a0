import type { Application } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';

/** How much an application should weigh in a draw, and why; an officer may weigh it otherwise. */
export interface Risk {
  /** 1 where nothing in particular is known, and one more for each reason. */
  readonly risk: number;
  readonly reasons: readonly Localized[];
}

/** What of an application's own story speaks for visiting it once more: that it was returned, and that figures are missing. */
export const riskOf = (application: Application): Risk => {
  if (!('submissions' in application)) return { risk: 1, reasons: [] };
  const { returns, submissions } = application;
  const blanks = submissions.at(-1)?.blanks.length ?? 0;
  const reasons = [
    ...(returns.length === 0
      ? []
      : [{ 'zh-CN': `曾退回补正 ${returns.length} 次`, en: `returned ${returns.length} times` }]),
    ...(blanks === 0 ? [] : [{ 'zh-CN': `缺 ${blanks} 项数据`, en: `${blanks} items without a figure` }]),
  ];
  return { risk: 1 + reasons.length, reasons };
};
