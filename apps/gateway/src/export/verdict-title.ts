import type { Localized } from '@qunxing/criterion';

export { verdictTitle } from '@qunxing/evaluation';

/** What stands in place of a verdict while a cluster was not evaluated. */
export const notEvaluated: Localized = { 'zh-CN': '未评价', en: 'Not evaluated' };
