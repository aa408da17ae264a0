import { actResult } from '../act/act-result.ts';
import { SpotCheck } from './spot-check.ts';

/** The result of every mutation of a spot check. */
export const SpotCheckResult = actResult(
  { concept: 'SpotCheck', field: 'spotCheck', title: { 'zh-CN': '抽查', en: 'spot check' }, signed: true },
  SpotCheck,
);
