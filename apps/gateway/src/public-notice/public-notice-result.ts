import { actResult } from '../act/act-result.ts';
import { PublicNotice } from './public-notice.ts';

/** The result of every mutation of a public notice. */
export const PublicNoticeResult = actResult(
  { concept: 'PublicNotice', field: 'notice', title: { 'zh-CN': '公示', en: 'public notice' }, signed: true },
  PublicNotice,
);
