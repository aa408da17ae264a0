import { actResult } from '../act/act-result.ts';
import { Objection } from './objection.ts';

/** The result of every mutation of an objection. */
export const ObjectionResult = actResult(
  { concept: 'Objection', field: 'objection', title: { 'zh-CN': '异议', en: 'objection' } },
  Objection,
);
