import { actResult } from '../act/act-result.ts';
import { Deliberation } from './deliberation.ts';

/** The result of every mutation of a meeting. */
export const DeliberationResult = actResult(
  { concept: 'Deliberation', field: 'deliberation', title: { 'zh-CN': '审议会议', en: 'meeting' }, signed: true },
  Deliberation,
);
